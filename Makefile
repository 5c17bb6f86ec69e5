# `make run` and `make test` need nothing but this folder, make, and a Debian or Ubuntu; `make help` lists the rest.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test check system system-run env corpus model screenshots package clean

BIN := .venv/bin
STAMP := .venv/.made

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

run: system-run env  ## open the window with the demo; with no display, do the same in the terminal
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		exec $(BIN)/afp-gui --demo; \
	else \
		echo "There is no display here, so the demo runs in the terminal."; \
		exec $(BIN)/afp demo; \
	fi

test: system env check  ## all checks and all tests
	$(BIN)/python -m pytest

check: env  ## lint, formatting, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

system:  ## the system packages that running and testing need
	@packaging/install-debian-packages run test

# Without root's rights the rest may still work: the sentence that says what is missing is enough.
system-run:
	@packaging/install-debian-packages run || true

env: $(STAMP)  ## the Python environment, .venv

$(STAMP): pyproject.toml packaging/fit_torchaudio.py
	@test -x $(BIN)/python || { \
		for python in python3 python3.13 python3.12 python3.11; do \
			if $$python -c 'import sys, ensurepip; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then \
				exec $$python -m venv .venv; \
			fi; \
		done; \
		echo "Earmark needs Python 3.11, 3.12 or 3.13 with its venv module; install one (Debian: python3-venv)." >&2; exit 1; }
	$(BIN)/python -m pip install -e '.[dev,train]'
	$(BIN)/python packaging/fit_torchaudio.py
	@touch $@

corpus: env  ## fetch and prepare music, rooms and noise to train and judge on (2 GB)
	$(BIN)/afp corpus

model: corpus  ## train and calibrate an encoder with the shipped one's settings, into runs/compact/model (goes on where it stopped)
	$(BIN)/afp train --preset afp --run runs/compact $(if $(wildcard runs/compact/config.json),--resume)
	$(BIN)/afp evaluate calibrate --encoder runs/compact/model
	$(BIN)/afp evaluate trial --encoder runs/compact/model

screenshots: system env  ## the pictures of docs/images, from the real window hearing real music: MUSIC=FOLDER
	@test -n "$(MUSIC)" || { echo "Say where some music lies: make screenshots MUSIC=~/Music" >&2; exit 2; }
	$(BIN)/python -m tests.screenshots "$(MUSIC)"

# The folder holds the torch of .venv: a build for CUDA makes it several times as large.
package: env  ## dist/earmark, a folder that needs no Python, and dist/earmark_*.deb; both are started as a proof
	@packaging/install-debian-packages run package
	$(BIN)/python -m pip install --quiet -e '.[package]'
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/earmark.spec
	$(BIN)/python packaging/make_deb.py
	$(BIN)/python packaging/prove_package.py

clean:  ## everything that was made, the environment too
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
