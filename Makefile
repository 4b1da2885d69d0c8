# Variorum. `make help` lists the commands; the README shows the same without make.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PYTESTFLAGS ?= -n auto --dist loadfile
LOCKFLAGS   ?= --upgrade

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help
.PHONY: help site test quick serve check format tools env lock clean

# $(call stage,name,command): runs the command, says how long it took, and passes its failure on.
stage = @printf '\n== %s\n' '$(1)'; begun=$$(date +%s); $(2); status=$$?; \
	spent=$$(( $$(date +%s) - begun )); \
	if [ $$status -ne 0 ]; then printf '== %s: failed after %s s\n' '$(1)' "$$spent" >&2; exit $$status; fi; \
	printf '== %s: %s s\n' '$(1)' "$$spent"

# What builds a whole site, walks through the handbook or starts another program is not in the quick tests.
SLOW := $(addprefix --ignore=tests/,built completion/test_language_server.py test_dropin.py test_hook.py test_preview.py test_walk.py)

# The date that the sitemap shows is the last commit's, so that building it again writes the same bytes.
DATED = SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || date +%s)}

help:
	@echo 'make site    check the seeds and build the site into site/'
	@echo 'make test    run the whole test suite'
	@echo 'make quick   run the tests of the rules: no site, no browser, no other program'
	@echo 'make serve   live preview that follows edits'
	@echo 'make check   seeds, schemas, format, lint, types, order of imports'
	@echo 'make format  put the program and its tests into the form that make check asks for'
	@echo 'make lock    renew requirements.txt from pyproject.toml'
	@echo 'make tools   programs for Node.js and Java that some of the tests use'
	@echo
	@echo 'make clean   remove the environment and all that was built'

site: env
	$(call stage,seeds,$(BIN)/variorum check)
	$(call stage,pages,$(DATED) $(BIN)/mkdocs build --strict)
	@printf '\nsite ready: site/index.html\n'

test: env
	$(call stage,tests,$(BIN)/python -m pytest $(PYTESTFLAGS))

quick: env
	$(call stage,quick tests,$(BIN)/python -m pytest $(PYTESTFLAGS) --quiet $(SLOW))

serve: env
	$(BIN)/mkdocs serve

check: env
	$(call stage,seeds,$(BIN)/variorum check)
	$(call stage,schemas,$(BIN)/variorum schema --check)
	$(call stage,format,$(BIN)/ruff format --check generator tests)
	$(call stage,lint,$(BIN)/ruff check generator tests)
	$(call stage,types,$(BIN)/mypy --strict)
	$(call stage,imports,$(BIN)/lint-imports)

format: env
	$(BIN)/ruff check --fix generator tests
	$(BIN)/ruff format generator tests

# The tests that need one of these, or a browser, are skipped where it is missing.
TOOLS := tests/tools/node_modules

tools: $(TOOLS)/.package-lock.json

$(TOOLS)/.package-lock.json: tests/tools/package-lock.json
	$(call stage,tools,npm ci --silent --no-audit --no-fund --ignore-scripts --prefix tests/tools)
	@touch $@

# The environment: laid when it is missing, brought up to date when the lock is newer.
env: $(VENV)/.installed

$(VENV)/.locked: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit("Variorum needs Python 3.11 or newer; for another one say: make PYTHON=python3.12" if sys.version_info < (3, 11) else 0)'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(call stage,environment,$(BIN)/python -m pip install --quiet --require-hashes --requirement requirements.txt)
	@touch $@

$(VENV)/.installed: $(VENV)/.locked pyproject.toml
	$(call stage,variorum itself,$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .)
	@touch $@

# One lock for Linux, macOS and Windows and for Python 3.11 and later, with a digest for every file.
lock:
	@test -x build/uv/bin/python || $(PYTHON) -m venv build/uv
	@build/uv/bin/python -m pip install --quiet --upgrade uv
	build/uv/bin/uv pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--fork-strategy fewest --generate-hashes --no-emit-index-url --no-emit-find-links --no-config \
		--custom-compile-command 'make lock' --quiet --output-file requirements.txt $(LOCKFLAGS)

clean:
	rm -rf $(VENV) site build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	rm -rf generator/variorum.egg-info $(TOOLS)
