# make run     install what is missing, build, open the explorer on the bundled workspace
# make test    the same set-up, then every check: format, warnings, imports, tests
# make build   the release program alone
# make format  rewrite the sources as swift format wants them

STRICT = --explicit-target-dependency-import-check error
# The Swift library is linked in: the program starts twice as fast and needs no toolchain to run.
RELEASE = -c release --product whyrec --static-swift-stdlib

.PHONY: run test build format setup

run: build
	@.build/release/whyrec

build: setup
	@swift build $(RELEASE) $(STRICT)

setup:
	@Scripts/setup

test:
	@Scripts/setup tmux
	@Scripts/check

format:
	@swift format --in-place --recursive --parallel Package.swift Sources Tests
