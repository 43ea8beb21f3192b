# The commands of the project. `make help` lists them.

GO         ?= go
FUZZTIME   ?= 60s
SHARED     ?= ../shared
STATICCHECK = honnef.co/go/tools/cmd/staticcheck@v0.8.2

.DEFAULT_GOAL := demo
.PHONY: help demo build test ci fuzz scores calibrate errors gold sentences pages bench memory startup torture warc-memory incremental models eval

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

demo: ## extract the claims of the fixture articles and show them
	@rm -rf build/articles && $(GO) run ./fixtures/unpack build/articles
	@$(GO) run ./cmd/claimtrail extract --format table build/articles

build: ## build the program as build/claimtrail
	$(GO) build -o build/claimtrail ./cmd/claimtrail

test: ## run the tests
	$(GO) test ./...

ci: ## what must hold before a change goes in: format, vet, staticcheck, tests with the race detector, a short fuzz, scores
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "not gofmt-ed:"; echo "$$unformatted"; exit 1; fi
	$(GO) vet ./...
	$(GO) run $(STATICCHECK) ./...
	$(GO) test -race ./...
	$(MAKE) fuzz FUZZTIME=1000x

fuzz: ## fuzz every target for FUZZTIME
	@for package in $$($(GO) list ./...); do \
		for target in $$($(GO) test -list '^Fuzz' $$package | grep '^Fuzz'); do \
			echo "$$package $$target"; \
			$(GO) test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) -fuzzminimizetime 10x $$package || exit 1; \
		done; \
	done

scores: ## recompute fixtures/scores.txt
	$(GO) test ./fixtures -run '^TestScores$$' -count=1 -update
	@cat fixtures/scores.txt

calibrate: ## fit the confidence to the gold claims of the fixtures
	$(GO) run ./pipeline/score/calibrate -write

errors: ## list what the program gets wrong on the fixture articles, with what its stages noted
	$(GO) run ./fixtures/errors

gold: ## score the program on the annotated corpora of SHARED, which are not part of the project
	$(GO) run ./pipeline/score/measure $(SHARED)/gold

sentences: ## score the segmentation on ewt-dev and ewt-test of SHARED/ud
	$(GO) run ./extract/segment/measure $(SHARED)/ud/ewt-dev.conllu $(SHARED)/ud/ewt-test.conllu

pages: ## score the text, titles, dates and authors taken out of the pages of SHARED/html
	$(GO) run ./corpus/measure $(SHARED)/html

bench: ## tokens, bytes and allocations of every stage and of the whole line
	$(GO) test ./... -run '^$$' -bench . -benchmem

memory: build ## speed and peak memory on 10 MB and on 200 MB of input
	$(GO) run ./pipeline/load -program build/claimtrail -memory 10,200

startup: build ## time from the start to the first record, on a file of one sentence
	$(GO) run ./pipeline/load -program build/claimtrail -startup 20

torture: ## kill runs at 1,000 random moments and compare what they wrote with an undisturbed run
	$(GO) test ./pipeline/nightly -run '^TestTorture$$' -count=1 -v -timeout 30m -kills 1000 -seed $$$$

warc-memory: build ## peak memory of a run over a web archive of 1 GB, made of the pages of SHARED/html
	$(GO) run ./pipeline/nightly/measure -program build/claimtrail -warc 1000 -pages $(SHARED)/html/pages

incremental: build ## processor time of a second run over 10,000 unchanged articles, compared with the first
	$(GO) run ./pipeline/nightly/measure -program build/claimtrail -articles 10000

models: ## train the tagger and the parser anew from SHARED/ud, about half an hour
	$(GO) run ./cmd/train -data $(SHARED)/ud

eval: ## score tagger and parser on ewt-test of SHARED/ud, on gold tokens and from the text
	$(GO) run ./cmd/train eval $(SHARED)/ud/ewt-test.conllu
	$(GO) run ./cmd/train eval -raw $(SHARED)/ud/ewt-test.conllu
