package corpus

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// warc is a web archive (ISO 28500): records of fetched pages, one behind the other, usually each compressed by itself. It
// streams, so an archive may be of any size. Records that hold no content of the web (requests, metadata, revisits) are no
// inputs; of the responses every one gives an item or a reject.
var warc = &format{
	name:  "application/warc",
	exts:  []string{".warc", ".wet"},
	sniff: func(head []byte) bool { return bytes.HasPrefix(head, []byte("WARC/")) },
	split: splitWARC,
}

// warcHeaderBytes is the most that the headers of a record, or of the response in it, may take.
const warcHeaderBytes = 64 << 10

func splitWARC(s *stream, o *Options, give yield) {
	records := *o
	records.Format = "" // of the archive, not of what is in it
	o = &records
	for {
		header, err := warcHeader(s.r)
		if err == io.EOF {
			return
		}
		if err != nil {
			give(Item{}, s.reject(err, AtParse))
			return
		}
		size, err := strconv.ParseInt(header.Get("Content-Length"), 10, 64)
		if err != nil || size < 0 {
			give(Item{}, s.reject(fmt.Errorf("a WARC record of length %q", header.Get("Content-Length")), AtParse))
			return
		}
		going, err := warcRecord(s, o, header, size, give)
		if err != nil {
			give(Item{}, s.reject(noEOF(err), AtRead))
			return
		}
		if !going {
			return
		}
	}
}

// warcHeader reads up to the content of the next record. The error is io.EOF when there is none.
func warcHeader(r *bufio.Reader) (textproto.MIMEHeader, error) {
	version := ""
	for blank := 0; version == ""; blank++ {
		line, err := r.ReadSlice('\n')
		version = strings.TrimSpace(string(line))
		switch {
		case err == io.EOF && version == "":
			return nil, io.EOF
		case err == io.EOF:
			return nil, noEOF(err)
		case err != nil && err != bufio.ErrBufferFull:
			return nil, err
		case blank > 100:
			return nil, errors.New("no WARC record where one should begin")
		}
	}
	if !strings.HasPrefix(version, "WARC/") {
		return nil, errors.New("no WARC record where one should begin")
	}
	var head bytes.Buffer
	for {
		line, err := r.ReadSlice('\n')
		head.Write(line)
		if head.Len() > warcHeaderBytes || err == bufio.ErrBufferFull {
			return nil, fmt.Errorf("a WARC record with more than %d bytes of header", warcHeaderBytes)
		}
		if err != nil {
			return nil, noEOF(err)
		}
		if len(bytes.TrimRight(line, "\r\n")) == 0 {
			break
		}
	}
	header, err := textproto.NewReader(bufio.NewReader(&head)).ReadMIMEHeader()
	if err != nil {
		return nil, fmt.Errorf("header of a WARC record: %w", err)
	}
	return header, nil
}

// warcRecord reads the content of a record to its end and gives what is in it.
func warcRecord(s *stream, o *Options, header textproto.MIMEHeader, size int64, give yield) (going bool, err error) {
	c := Carried{Path: s.path, URL: strings.Trim(header.Get("WARC-Target-URI"), "<> ")}
	refuse := func(stage Stage, err error) bool {
		return give(Item{}, &Reject{Path: c.Path, URL: c.URL, Stage: stage, Reason: reason(err)})
	}
	kind := header.Get("WARC-Type")
	if kind != "response" && kind != "resource" && kind != "conversion" || strings.HasPrefix(c.URL, "dns:") {
		return true, skip(s.r, size)
	}
	if size > o.MaxBytes+warcHeaderBytes {
		err := skip(s.r, size)
		return err == nil && refuse(AtRead, fmt.Errorf("%d bytes; the limit for one article is %d bytes", size, o.MaxBytes)), err
	}
	if !HoldsArticle(header.Get("Content-Type")) && kind != "response" {
		return refuse(AtParse, fmt.Errorf("%s, not an article", header.Get("Content-Type"))), skip(s.r, size)
	}
	content := make([]byte, size)
	if _, err := io.ReadFull(s.r, content); err != nil {
		return false, err
	}
	c.ContentType, c.Body = header.Get("Content-Type"), content
	if kind == "response" {
		if err := c.unwrap(o.MaxBytes); err != nil {
			return refuse(AtParse, err), nil
		}
	}
	it, err := c.item(o)
	return give(it, err), nil
}

func skip(r *bufio.Reader, size int64) error {
	_, err := io.CopyN(io.Discard, r, size)
	return err
}

// unwrap turns the HTTP response in Body into its content.
func (c *Carried) unwrap(limit int64) error {
	headLength := bytes.Index(c.Body, []byte("\r\n\r\n")) + 4
	if lf := bytes.Index(c.Body, []byte("\n\n")) + 2; headLength < 4 || lf >= 2 && lf < headLength {
		headLength = lf
	}
	if headLength < 4 || headLength > warcHeaderBytes {
		return errors.New("a response without an end of its header")
	}
	head := textproto.NewReader(bufio.NewReader(bytes.NewReader(c.Body[:headLength])))
	status, err := head.ReadLine()
	if err != nil {
		return noEOF(err)
	}
	_, rest, _ := strings.Cut(status, " ")
	code, err := strconv.Atoi(strings.TrimSpace(rest[:min(len(rest), 3)]))
	if err != nil || !strings.HasPrefix(status, "HTTP/") {
		return errors.New("a response without a status")
	}
	if code != 200 {
		return statusFault(code)
	}
	header, err := head.ReadMIMEHeader()
	if err != nil && len(header) == 0 {
		return fmt.Errorf("header of a response: %w", err)
	}
	body := c.Body[headLength:]
	// Some crawlers keep the encodings of the transfer, some take them off and leave the header: the bytes decide.
	if strings.EqualFold(header.Get("Transfer-Encoding"), "chunked") {
		if plain, err := io.ReadAll(httputil.NewChunkedReader(bytes.NewReader(body))); err == nil {
			body = plain
		}
	}
	if bytes.HasPrefix(body, []byte("\x1F\x8B")) {
		if body, err = gunzip(body, limit); err != nil {
			return err
		}
	}
	c.ContentType, c.Body = header.Get("Content-Type"), body
	return nil
}

// gunzip decompresses to no more than one byte above the limit, which the caller refuses.
func gunzip(data []byte, limit int64) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", noEOF(err))
	}
	out, err := io.ReadAll(io.LimitReader(z, limit+1))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", noEOF(err))
	}
	return out, nil
}
