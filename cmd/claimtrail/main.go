// Command claimtrail reads news and writes who is said to have supplied, built, sold, shipped or exported what to whom, who
// says so, how sure they are, and the exact words.
//
// Rules of this program:
//   - standard output holds the result and nothing else; everything for people goes to standard error;
//   - exit status 0: all inputs were read; 1: some were rejected; 2: usage, configuration or output failed;
//   - an output file appears under its name when it is complete, and not before.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"

	"claimtrail/pipeline"
)

type commands struct {
	Extract extractCommand `cmd:"" help:"Write the claims of articles as JSON lines."`
	Run     runCommand     `cmd:"" help:"Read the sources of a configuration: what is new since the last run, every result written once."`
	Status  statusCommand  `cmd:"" help:"Show the runs of a configuration, what they rejected, and the sources that no longer deliver."`
	Explain explainCommand `cmd:"" help:"Show the whole reasoning about a sentence or a file."`
	Sources sourcesCommand `cmd:"" help:"Write every attribution of articles as JSON lines: who, by which cue, what."`
	Score   scoreCommand   `cmd:"" help:"Score extracted claims against gold claims."`
	Frames  framesCommand  `cmd:"" help:"Work on the frame lexicon."`
	Schema  schemaCommand  `cmd:"" help:"Print the JSON Schema of the lines."`
	Version versionCommand `cmd:"" help:"Print the version."`
}

// errRejected says that the run went through, but not every input could be read.
var errRejected = errors.New("some inputs were rejected")

func main() { os.Exit(run(os.Args[1:])) }

func run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the program as it is, also when it waits for input
	var c commands
	parser, err := kong.New(&c,
		kong.Name("claimtrail"),
		kong.Description("Reads news and writes who is said to have supplied, built, sold or shipped what to whom, who says so, and how sure they are.\n\n"+
			"Exit status: 0 all inputs were read, 1 some were rejected, 2 usage, configuration or output failed."),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}))
	if err != nil {
		return fail(err)
	}
	command, err := parser.Parse(args)
	if err != nil {
		fail(err)
		fmt.Fprintln(os.Stderr, "Try claimtrail --help.")
		return 2
	}
	switch err := command.Run(); {
	case err == nil:
		return 0
	case errors.Is(err, errRejected):
		return 1
	case errors.Is(err, errStopped):
		fail(err)
		return 1
	case errors.Is(err, context.Canceled):
		return fail(errors.New("interrupted"))
	default:
		return fail(err)
	}
}

func fail(err error) int {
	fmt.Fprintln(os.Stderr, "claimtrail:", err)
	return 2
}

type versionCommand struct{}

func (versionCommand) Run() error {
	fmt.Print("claimtrail ", pipeline.Version)
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				fmt.Print(" ", s.Value)
			}
		}
		fmt.Print(" ", info.GoVersion)
	}
	fmt.Println()
	return nil
}

type schemaCommand struct {
	Line string `arg:"" optional:"" enum:"claim,article,reject,source" default:"claim" help:"Kind of line: ${enum}."`
}

func (c schemaCommand) Run() error {
	_, err := os.Stdout.Write(pipeline.Schema(c.Line))
	return err
}
