# Two commands do everything on a machine that has Python 3.11+ and make: `make run` and `make test`.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

# A register of this checkout's own, so that trying Comity out touches nothing else.
export COMITY_REGISTER ?= var/register.db
# Real lists and evaluation material for the tests, where the folder exists; tests that need it are skipped otherwise.
ifneq ($(wildcard ../shared/data/lists),)
export COMITY_SHARED ?= $(abspath ../shared)
endif

.PHONY: help run test lint types rooms unit bench lock clean

help:
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/' | expand -t 10

run: $(VENV)/.runs ## install, bring lists in, print the brief
	@mkdir -p var
	$(BIN)/comity update --first-available --within 60
	$(BIN)/comity brief
	$(BIN)/comity brief --format html -o var/brief.html

test: lint types rooms unit ## everything that has to be green

lint: $(VENV)/.tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.tests
	$(BIN)/mypy

rooms: $(VENV)/.tests
	$(BIN)/lint-imports

unit: $(VENV)/.tests
	$(BIN)/pytest $(PYTEST)

bench: $(VENV)/.tests ## print speed and memory on this machine (needs COMITY_SHARED)
	$(BIN)/python bench/register.py
	$(BIN)/python -m bench.screening
	$(BIN)/python -m bench.name_quality --only pairs

lock: ## resolve the dependencies anew (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  pyproject.toml --extra figures -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  pyproject.toml --extra figures --group dev -c requirements.lock -o requirements-dev.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  pyproject.toml --extra ftm -c requirements-dev.lock -o requirements-ftm.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate \
	  pyproject.toml --extra spark -c requirements-dev.lock -o requirements-spark.lock
	printf 'setuptools\nwheel\n' | uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header \
	  --no-emit-index-url --no-annotate - -c requirements-dev.lock -o requirements-ftm-build.lock

clean: ## remove what make made
	rm -rf $(VENV) var build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/.made:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Comity needs Python 3.11 or later; PYTHON=... names another")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runs: $(VENV)/.made requirements.lock pyproject.toml
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@

$(VENV)/.tests: $(VENV)/.runs requirements-dev.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
