# Every target sets up .venv by itself the first time; nothing has to be typed before.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

LANGUAGES := ar de es fr zh_CN
ENGLISH := resources/translations/frontdesk_en.ts
TEXTS := $(LANGUAGES:%=resources/translations/frontdesk_%.ts)
TRANSLATIONS := $(ENGLISH:.ts=.qm) $(TEXTS:.ts=.qm)
# Sorted and without places, so that a change of the source shows in them as that change only.
LUPDATE := $(BIN)/pyside6-lupdate -silent -no-obsolete -sort-messages -locations none -disable-heuristic similartext

.DEFAULT_GOAL := help
.PHONY: run test scenes contract faults soak tour golden texts translations check format lint types imports bench lock clean help

run: translations ## open the program in training mode; without a screen: take the tour
	@$(BIN)/python -m frontdesk --training --or-tour

test: export QT_QPA_PLATFORM = offscreen
test: check translations ## everything in check, then all tests, without a screen
	$(BIN)/python -m pytest --numprocesses auto

scenes: export QT_QPA_PLATFORM = offscreen
scenes: export FRONTDESK_EVERY_SCENE = 1
scenes: translations ## look at every state of every screen in every way, where make test takes a share of them
	$(BIN)/python -m pytest tests/scenes tests/golden tests/ui/test_fit.py tests/ui/test_pseudo_language.py \
	  tests/ui/theme tests/test_gallery_command.py --numprocesses auto

contract: export QT_QPA_PLATFORM = offscreen
contract: export FRONTDESK_ON_POSTGRESQL = 1
contract: translations ## hold the client to the training server on PostgreSQL too (Debian: postgresql)
	$(BIN)/python -m pytest tests/contract

faults: export QT_QPA_PLATFORM = offscreen
faults: translations ## let the till meet every fault between it and the server, and die at every step
	$(BIN)/python -m pytest tests/faults --numprocesses auto

soak: SEEDS ?= 20
soak: translations ## go on with random faults and deaths: make soak SEEDS=100; one again: SEEDS=1 FIRST=17
	$(BIN)/python tests/faults/soak.py $(SEEDS) $(if $(FIRST),--first $(FIRST))

tour: translations ## walk through a whole visit and write pictures to build/tour
	@$(BIN)/python -m frontdesk tour

golden: export QT_QPA_PLATFORM = offscreen
golden: translations ## renew the pictures of every screen, and write one of all to build/golden
	@$(BIN)/python -m tests.golden.renew

texts: $(READY) ## bring the texts for translators up to date with the source
	find frontdesk -name '*.py' -not -path 'frontdesk/training/*' | LC_ALL=C sort >$(VENV)/sources
	$(LUPDATE) @$(VENV)/sources -ts $(TEXTS)
	$(LUPDATE) -pluralonly @$(VENV)/sources -ts $(ENGLISH)
	rm $(VENV)/sources

translations: $(TRANSLATIONS) ## make what the program reads of the translated texts

%.qm: %.ts | $(READY)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

check: format lint types imports ## formatting, linting, types, import rules

format: $(READY)
	$(BIN)/ruff format --check .

lint: $(READY)
	$(BIN)/ruff check .

types: $(READY)
	$(BIN)/mypy

imports: $(READY)
	$(BIN)/lint-imports

bench: export QT_QPA_PLATFORM = offscreen
bench: translations ## measure the first paint, the client, a movement, a start after a kill, conversions
	$(BIN)/python tests/benchmarks/first_paint.py
	$(BIN)/python tests/benchmarks/client.py
	$(BIN)/python tests/benchmarks/mover.py
	$(BIN)/python tests/benchmarks/journal_start.py
	$(BIN)/python tests/benchmarks/conversions.py

lock: ## pin every dependency again (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: https://docs.astral.sh/uv" >&2; exit 1; }
	uv pip compile pyproject.toml --extra training --group dev --universal --generate-hashes \
	  --no-header --no-annotate --python-version 3.11 -o requirements.lock

clean: ## remove everything that was built, the environment too
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find frontdesk tests -name __pycache__ -type d -prune -exec rm -rf {} +

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# Debian ships Python without ensurepip; then the machine's own pip fills the environment.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Front Desk needs Python 3.11 or later, and $(PYTHON) is not: try make PYTHON=python3.11" >&2; exit 1; }
	@echo "Setting up $(VENV), once ..."
	@if $(PYTHON) -c 'import ensurepip' 2>/dev/null; \
	  then $(PYTHON) -m venv $(VENV); else $(PYTHON) -m venv --without-pip $(VENV); fi
	@if [ -x $(BIN)/pip ]; then pip="$(BIN)/python -m pip"; else pip="$(PYTHON) -m pip --python $(BIN)/python"; fi; \
	  $$pip install --quiet --require-hashes -r requirements.lock && \
	  $$pip install --quiet --no-deps --no-build-isolation -e .
	@$(BIN)/python -m compileall -q frontdesk
	@touch $@
