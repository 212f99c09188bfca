# Everything needs only Python 3.11 or newer and make; each target sets up what it lacks, once.
PYTHON ?= python3
PORT ?= 8000
# A folder with source files to import instead of the dataset that comes with Samen.
DATA ?=
# The Neo4j versions that the tests run against, and the one that `make serve-neo4j` starts.
NEO4J_VERSIONS ?= 2026.07.1,5.26.30
NEO4J ?= 2026.07.1
ARGS ?=
# What `make schema-diff` compares the schema with.
BASE ?=

VENV := .venv
BIN := $(VENV)/bin
RUN := $(VENV)/.installed-run
SERVER := $(VENV)/.installed-neo4j
DEV := $(VENV)/.installed-dev
SAMEN := $(VENV)/.installed-samen
WEB := $(VENV)/.installed-web
EXPLORER := $(shell find graph_api/explorer ! -path '*/node_modules*' ! -path '*/dist*' -type f)
SERVE = $(BIN)/samen serve --port $(PORT) $(if $(DATA),--data "$(DATA)") $(ARGS)

export PIP_DISABLE_PIP_VERSION_CHECK = 1
export PIP_REQUIRE_VIRTUALENV = 1

.DEFAULT_GOAL := help
.PHONY: help setup serve serve-neo4j test check bench bench-scale lock schema schema-diff clean
.DELETE_ON_ERROR:

help: ## Show what there is
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

serve: $(RUN) $(SAMEN) ## Serve the graph from a file of its own [PORT=8001 DATA=folder]
	@exec $(SERVE)

serve-neo4j: $(SERVER) $(SAMEN) ## The same over a real Neo4j, started on this machine [NEO4J=5.26.30]
	@exec $(SERVE) --local-neo4j $(NEO4J)

setup: $(DEV) $(SAMEN) $(WEB) ## Set up all that tests and checks need

test: $(DEV) $(SAMEN) $(WEB) ## Run all tests, with coverage, against both Neo4j versions [ARGS="-k name"]
	SAMEN_TEST_NEO4J=$(NEO4J_VERSIONS) $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 \
	  --dist loadscope --cov --cov-report=term --durations=10 \
	  $(if $(ARGS),--cov-fail-under=0) $(ARGS)

check: $(DEV) $(SAMEN) $(WEB) ## Formatting, lint, types and the direction of imports
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python hatch_build.py run check

bench-scale: $(DEV) $(SAMEN) ## Measure synthetic countries of up to 100,000, and rewrite that section of the page
	$(BIN)/python -m tests.benchmarks.scale $(ARGS)

bench: $(DEV) $(SAMEN) ## Measure and rewrite docs/performance.md
	$(BIN)/python -m tests.benchmarks $(ARGS)

schema: $(DEV) $(SAMEN) ## Rewrite the committed files that follow from the code
	SAMEN_TEST_NEO4J= $(BIN)/python -m pytest -q -m generated --accept

schema-diff: $(DEV) $(SAMEN) ## What changed in the schema since the last release, and what breaks clients [BASE=ref]
	@$(BIN)/python -m tests.evolution $(BASE)

# With its extras named: pip 23 looks for the newest version of what is asked for with an extra that the lock leaves out.
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
  --no-annotate --no-strip-extras --custom-compile-command "make lock"

lock: $(DEV) ## Resolve the locks anew [ARGS=--upgrade]
	@for set in "dev --group build --group dev --extra neo4j-server --extra notebook --extra traces" \
	            "neo4j --group build --extra neo4j-server -c requirements/dev.txt" \
	            "run --group build -c requirements/dev.txt"; do \
	  name=$${set%% *}; options=$${set#* }; \
	  echo "requirements/$$name.txt"; \
	  $(COMPILE) pyproject.toml $$options --output-file requirements/$$name.txt $(ARGS) || exit; \
	done
	@echo "requirements/client.txt"
	$(COMPILE) docs/clients/python/pyproject.toml --group docs/clients/python/pyproject.toml:dev \
	  --output-file requirements/client.txt $(ARGS)
	@for folder in graph_api/explorer tests/clients docs/clients/typescript; do \
	  echo "$$folder/package-lock.json"; \
	  $(BIN)/python hatch_build.py $(if $(filter --upgrade,$(ARGS)),update,install) --package-lock-only \
	    --prefix $(CURDIR)/$$folder || exit; \
	done

clean: ## Remove the environment and what tools left behind
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage .coverage.* dist
	rm -rf graph_api/explorer/dist graph_api/explorer/node_modules tests/clients/node_modules tests/clients/.venv

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Samen needs Python 3.11 or newer, and '$(PYTHON)' is not that." \
	       "Name one that is: make PYTHON=/path/to/python3.13 ..." >&2; exit 1; }
	@echo "Making an environment in $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "'$(PYTHON) -m venv' failed; on Debian and Ubuntu it needs the package python3-venv." >&2; exit 1; }

# require NAME: what is in a lock.
define require
	@echo "Installing requirements/$(1).txt (once)"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/$(1).txt
endef

$(RUN): requirements/run.txt | $(BIN)/python
	$(call require,run)
	@touch $@

$(SERVER): requirements/neo4j.txt | $(RUN)
	$(call require,neo4j)
	@touch $@

$(DEV): requirements/dev.txt | $(RUN)
	$(call require,dev)
	@touch $@ $(SERVER)

# The project itself, as it stands in this folder; its build makes the web pages.
$(SAMEN): pyproject.toml hatch_build.py README.md schema/schema.graphql $(EXPLORER) | $(RUN)
	@echo "Installing Samen and building its web pages where they changed (the first time takes half a minute)"
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

# What checks and tests the web pages, beside what builds them.
$(WEB): graph_api/explorer/package-lock.json | $(SAMEN)
	@echo "Fetching what checks and tests the web pages (once)"
	@$(BIN)/python hatch_build.py ci
	@touch $@
