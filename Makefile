# `make run` and `make test` need nothing but this folder, make, and a Debian or Ubuntu; `make help` lists the rest.
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run test soak check system system-run env milvus corpus model screenshots docs translations package clean

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

# One more than there are cores: tests of windows and sound servers mostly wait. A file stays with one worker, which
# starts what its tests share, such as a Milvus server, once.
test: system env milvus check  ## all checks and all tests
	MILVUS=required $(BIN)/python -m pytest -n $$(($$(nproc) < 4 ? $$(nproc) + 1 : 4)) --dist loadfile

soak: system env  ## the long proofs, such as eight hours of listening in half an hour: HOURS=8
	HOURS=$(HOURS) $(BIN)/python -m pytest tests/soak --timeout 0 -s

check: env  ## lint, formatting, types on Linux, Windows and macOS, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy --platform linux & linux=$$! failed=; \
	for platform in win32 darwin; do \
		$(BIN)/mypy --config-file packaging/mypy-elsewhere.ini --platform $$platform --cache-dir .mypy_cache/$$platform || failed=1; \
	done; \
	wait $$linux && test -z "$$failed"
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
	$(BIN)/python -m pip install -e '.[dev,train,milvus]'
	$(BIN)/python packaging/fit_torchaudio.py
	@touch $@

milvus: .venv-milvus/.made  ## a Milvus server for the tests, .venv-milvus (80 MB)

# An environment of its own: the wheel is a whole server, and shares nothing with Earmark but a port.
.venv-milvus/.made: | env
	$(BIN)/python -m venv .venv-milvus
	.venv-milvus/bin/python -m pip install --quiet --no-deps 'milvus==2.3.5'
	@touch $@

corpus: env  ## fetch, render and prepare music, rooms and noise to train and judge on (6 GB to fetch, an hour or two)
	@packaging/install-debian-packages corpus
	$(BIN)/afp corpus

model: env  ## train and calibrate an encoder with the shipped one's settings, into runs/compact/model (goes on where it stopped)
	$(BIN)/afp corpus --small
	$(BIN)/afp train --preset shipped --run runs/compact $(if $(wildcard runs/compact/config.json),--resume)
	$(BIN)/afp evaluate calibrate --encoder runs/compact/model
	$(BIN)/afp evaluate trial --encoder runs/compact/model

screenshots: system env  ## the pictures of docs/images, from the real window hearing real sound: MUSIC=FOLDER, else the demo's
	$(BIN)/python -m tests.pictures $(if $(MUSIC),"$(MUSIC)")

docs: env  ## the user guide, build/docs/index.html
	$(BIN)/python -m pip install --quiet -e '.[docs]'
	$(BIN)/python -m sphinx -W --keep-going -q -b html docs/guide build/docs

translations: env  ## bring the catalogues in resources/translations up to the window's strings
	$(BIN)/pyside6-lupdate -silent -no-obsolete -locations none $(shell find afp_gui -name '*.py' | sort) -ts $(wildcard resources/translations/*.ts)
	$(BIN)/pyside6-lrelease -silent $(wildcard resources/translations/*.ts)

# The folder holds the torch of .venv: a build for CUDA makes it several times as large.
package: env  ## dist/earmark, a folder that needs no Python, and dist/earmark_*.deb; both are started as a proof
	@packaging/install-debian-packages run package
	$(BIN)/python -m pip install --quiet -e '.[package]'
	$(BIN)/python -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build packaging/earmark.spec
	$(BIN)/python packaging/make_deb.py
	$(BIN)/python packaging/prove_package.py

clean:  ## everything that was made, the environment too
	rm -rf .venv .venv-milvus build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
