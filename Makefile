# `make help` lists what there is. Every target does its own set-up on a fresh machine
# (Python 3.11+, make, git); all it installs goes into .venv in this checkout.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: help setup check test test-connect chaos bench demo lock clean
.DEFAULT_GOAL := help

help:  ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(READY)  ## install everything into .venv: packages by hash, Postgres, a JRE, Kafka's jars, a node

$(READY): requirements.lock pyproject.toml shared/dev/kafka_classes.py tests/asyncapi/package-lock.json
	@$(PYTHON) -c 'import sys; sys.exit("tieout needs Python 3.11 or newer; set PYTHON=/path/to/python3.11") if sys.version_info < (3, 11) else None'
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m shared.dev.fetch
	$(BIN)/python -m shared.dev.kafka_classes
	$(BIN)/python -m tests.support.asyncapi install
	@touch $@

check: $(READY)  ## lint, types, import directions, the descriptions of topics and API
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m tests.support.asyncapi check
	$(BIN)/python -m tests.support.openapi

test: $(READY)  ## every test, on real Postgres and real Kafka (FILE=tests/unit K=posting: only those)
	@# What is shared out among the workers, and in which order, is in tests/workers.py.
	$(BIN)/python -m pytest $(if $(findstring .py,$(FILE))$(K),,-n 6) $(or $(FILE),--ignore=tests/connect) $(if $(K),-k '$(K)')

test-connect: $(READY)  ## Kafka Connect copies the postings into another database; fetches 76 MB once
	$(BIN)/python -m pytest -rP tests/connect

demo: $(READY)  ## a simulated business, traded live, proved; ONCE=1 exits when it ties out
	$(BIN)/tieout demo $(if $(ONCE),--once)

chaos: $(READY)  ## kill, freeze and cut everything under load, and count the harm (SEED=7 MINUTES=3)
	$(BIN)/python -m tests.chaos.run --minutes $(or $(MINUTES),3) $(if $(SEED),--seed $(SEED))

bench: $(READY)  ## every published figure beside its reference (QUICK=1: only that the harness works)
	$(BIN)/python -m tests.load.bench $(if $(QUICK),--quick)

lock:  ## write requirements.lock anew from pyproject.toml (needs uv)
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-header --quiet --output-file requirements.lock

clean:  ## remove what the targets made
	@# As root, Postgres's data lies where its own user may reach it.
	test ! -f .tieout/postgres/home || rm -rf "$$(cat .tieout/postgres/home)"
	rm -rf $(VENV) .tieout .mypy_cache .ruff_cache .pytest_cache .hypothesis
