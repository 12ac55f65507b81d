# Gazette on Debian 12. `make help` lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=

# The Debian packages: for building, for the tests, and for the comparison with other programs.
BUILD_PACKAGES := libncursesw5-dev libcmark-gfm-dev libcmark-gfm-extensions-dev libunibreak-dev libjansson-dev libuchardet-dev libsqlite3-dev libpcre2-dev
TEST_PACKAGES := $(BUILD_PACKAGES) tmux ncurses-base ncurses-term
BENCH_PACKAGES := $(BUILD_PACKAGES) less tig w3m lnav poppler-utils poppler-data python3-cairo python3-venv fonts-wqy-zenhei \
	zstd ripgrep recollcmd python3-recoll xapian-tools python3-xapian groonga-bin

# Statically linked, the program starts in a third of the time and runs where Swift is not installed.
# At a fixed address it starts 0.3 ms sooner still: there are 44 000 addresses less to relocate.
# No library is loaded that looks for names in the program: the table of ten thousand of them is left out.
RELEASE := -c release --static-swift-stdlib -Xswiftc -L$(CURDIR)/.build/static -Xlinker -no-pie \
	-Xlinker --no-export-dynamic -Xlinker --exclude-libs=ALL
PROGRAM := .build/release/gazette

# In CI a warning is an error.
ifdef CI
export GAZETTE_STRICT = 1
endif

.PHONY: help run build test lint fuzz corpus bench peers tables install uninstall format clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' Makefile

run: build ## build the program and open the built-in library in this terminal
	@$(PROGRAM) seeds

build: ## build the program as .build/release/gazette
	@.ci/prepare $(BUILD_PACKAGES)
	@.ci/static-libraries .build/static
	@swift build $(RELEASE) --product gazette

test: ## build and run all tests
	@.ci/prepare $(TEST_PACKAGES)
	@$(MAKE) --no-print-directory lint
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --explicit-target-dependency-import-check error

lint: ## check the form of the code
	swift format lint --strict -r Sources Tests Package.swift

# The fuzzer has a build of its own, in which every branch reports itself. FUZZ holds further options of libFuzzer.
SECONDS ?= 60
fuzz: ## look for bytes that break the readers, for SECONDS=60; see docs/fuzzing.md
	@.ci/prepare $(BUILD_PACKAGES)
	GAZETTE_FUZZ=1 swift build -c release --product fuzz --scratch-path .build-fuzz
	@mkdir -p .build-fuzz/found
	SWIFT_BACKTRACE=enable=no .build-fuzz/release/fuzz -dict=Tests/Fuzzing/tokens.dict -max_total_time=$(SECONDS) \
		-max_len=1000 -timeout=30 -report_slow_units=30 -rss_limit_mb=1024 -print_final_stats=1 -artifact_prefix=.build-fuzz/ \
		$(FUZZ) .build-fuzz/found Tests/Fuzzing/Corpus

corpus: ## read all documents of seeds/, or of FOLDERS=…, and print what was found
	@.ci/prepare $(BUILD_PACKAGES)
	@swift build -c release --static-swift-stdlib --product corpus
	@.build/release/corpus $(OPTIONS) $(or $(FOLDERS),seeds)

bench: build ## measure beside other programs; FILE=… for another report, LIBRARY=1000 for a library of 1 GB; docs/benchmarks.md
	@.ci/prepare $(BENCH_PACKAGES)
	@$(MAKE) --no-print-directory peers
	@swift build -c release --static-swift-stdlib --product bench
	@.build/release/bench $(FILE) $(if $(LIBRARY),--megabytes $(LIBRARY))

# Public Python packages that the bench runs beside Gazette: extractors of quantities, and a search engine.
PEERS := recognizers-text-suite==1.0.2a2 emoji<2 jionlp==1.5.31 quantulum3==0.10.0 setuptools<81 tantivy==0.27.0
peers: ## install the Python packages that are measured beside Gazette, in .build/peers
	@test "$$(cat .build/peers/ready 2>/dev/null)" = '$(PEERS)' || { python3 -m venv .build/peers \
		&& .build/peers/bin/python -m pip install -q $(foreach peer,$(PEERS),'$(peer)') && echo '$(PEERS)' >.build/peers/ready; } \
		|| echo "The Python packages could not be had: Gazette is measured without them."

tables: ## write the tables of characters anew from Debian's unicode-data
	@.ci/prepare unicode-data
	@.ci/character-tables Sources/ChineseText/Tables
	@.ci/pinyin-table > Sources/Search/Pinyin/PinyinReadings.swift

# `sudo make install` after `make build` works even where root has no swift on its PATH.
install: ## install under PREFIX (/usr/local), below DESTDIR if given
	@if command -v swift >/dev/null || [ ! -x $(PROGRAM) ]; then $(MAKE) --no-print-directory build; fi
	install -D -m 755 $(PROGRAM) "$(DESTDIR)$(PREFIX)/bin/gazette"
	install -D -m 644 docs/gazette.1 "$(DESTDIR)$(PREFIX)/share/man/man1/gazette.1"
	install -d "$(DESTDIR)$(PREFIX)/share/gazette/seeds"
	cp -R seeds/. "$(DESTDIR)$(PREFIX)/share/gazette/seeds/"
	chmod -R u=rwX,go=rX "$(DESTDIR)$(PREFIX)/share/gazette/seeds"

uninstall: ## remove what install has put under PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/gazette" "$(DESTDIR)$(PREFIX)/share/man/man1/gazette.1"
	rm -rf "$(DESTDIR)$(PREFIX)/share/gazette"

format: ## bring the code into form
	swift format -i -r Sources Tests Package.swift

clean: ## remove what was built
	rm -rf .build .build-fuzz
