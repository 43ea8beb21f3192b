package fetch

import (
	"context"
	"fmt"
	"net"
	"net/netip"
	"strings"
	"syscall"
	"time"
)

// guard decides which addresses may be connected to. It looks at the address that the system is about to connect to, after
// every look-up of a name, so that neither a redirect nor an answer of a name server leads around it.
type guard struct {
	allow []string
}

// refusal is the error for an address that is not public.
type refusal struct{ addr netip.Addr }

func (r *refusal) Error() string { return fmt.Sprintf("%v is not a public address", r.addr) }

func (g guard) dial(ctx context.Context, network, address string) (net.Conn, error) {
	d := net.Dialer{Timeout: 10 * time.Second, Control: control}
	if name, _, err := net.SplitHostPort(address); err == nil {
		for _, allowed := range g.allow {
			if strings.EqualFold(name, allowed) {
				d.Control = nil
			}
		}
	}
	return d.DialContext(ctx, network, address)
}

func control(_, address string, _ syscall.RawConn) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil {
		return err
	}
	if !public(to.Addr()) {
		return &refusal{to.Addr()}
	}
	return nil
}

// Blocks that are not part of the public network, or that lead to another address in disguise: the special-purpose registries
// of IANA (RFC 6890 and its successors) as of November 2026.
var special = prefixes(
	"0.0.0.0/8",       // this network
	"10.0.0.0/8",      // private
	"100.64.0.0/10",   // carrier-grade NAT
	"127.0.0.0/8",     // loopback
	"169.254.0.0/16",  // link-local, metadata services
	"172.16.0.0/12",   // private
	"192.0.0.0/24",    // protocol assignments
	"192.0.2.0/24",    // documentation
	"192.88.99.0/24",  // 6to4 relays
	"192.168.0.0/16",  // private
	"198.18.0.0/15",   // benchmarks
	"198.51.100.0/24", // documentation
	"203.0.113.0/24",  // documentation
	"224.0.0.0/3",     // multicast, reserved, broadcast
	"2001::/23",       // protocol assignments, Teredo among them
	"2001:db8::/32",   // documentation
	"2002::/16",       // 6to4: holds an IPv4 address
	"3fff::/20",       // documentation
)

// global is all that is assigned as global unicast in IPv6. What lies outside of it is loopback, link-local, unique local,
// multicast, NAT64 (64:ff9b::/96), or nothing.
var global = netip.MustParsePrefix("2000::/3")

func prefixes(list ...string) []netip.Prefix {
	out := make([]netip.Prefix, len(list))
	for i, s := range list {
		out[i] = netip.MustParsePrefix(s)
	}
	return out
}

// public reports whether an address belongs to the public network.
func public(a netip.Addr) bool {
	a = a.WithZone("").Unmap()
	if a.Is6() && !global.Contains(a) {
		return false
	}
	for _, p := range special {
		if p.Contains(a) {
			return false
		}
	}
	return a.IsValid()
}
