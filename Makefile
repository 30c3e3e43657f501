# Two commands do everything on a fresh Debian or Ubuntu machine: make run, make test.
# ARGS is handed on: make run ARGS=--help, make test ARGS="-k vault". PYTHON chooses another interpreter.

.PHONY: help run test lint lock screenshot bench kill outbox-kill sign-in-kill load fuzz secrets-hunt clean
.DEFAULT_GOAL := help
export PYTHON

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /make \1|/p' Makefile | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'

run: ## set up and start the app against its sandbox; without a screen, take the tour
	@packaging/run $(ARGS)

test: ## set up and run every check
	@packaging/setup/prepare run tour test
	@packaging/check all $(ARGS)

lint: ## set up and run the quick checks only: style, types, import rules
	@packaging/setup/prepare
	@packaging/check lint

lock: ## write requirements.lock anew (ARGS=--upgrade renews every package)
	@packaging/setup/prepare
	@packaging/setup/lock $(ARGS)

screenshot: ## take the tour and renew the picture in the README
	@packaging/tour $(ARGS)
	@cp build/tour/*-orders.png docs/screenshot.png
	@echo "docs/screenshot.png is new."

bench: ## set up and measure against the goals; results in docs/benchmarks.md
	@packaging/setup/prepare run tour test
	@.venv/bin/python tests/benchmarks/run.py $(ARGS)

kill: ## set up and kill the archive a thousand times (ARGS=100 for fewer)
	@packaging/setup/prepare
	@.venv/bin/python tests/campaigns/kill_store.py $(or $(ARGS),1000)

outbox-kill: ## set up and kill the app while it writes among faults, 500 writes (ARGS=100 for fewer)
	@packaging/setup/prepare
	@.venv/bin/python tests/campaigns/outbox_kills.py $(or $(ARGS),500)

sign-in-kill: ## set up and kill connect, renewal, revocation and edit two thousand times (ARGS=200 for fewer)
	@packaging/setup/prepare
	@.venv/bin/python tests/campaigns/sign_in_kills.py $(or $(ARGS),2000)

load: ## set up and let tokens expire under sixty tasks in three processes for a minute (ARGS=10 for seconds)
	@packaging/setup/prepare
	@.venv/bin/python tests/campaigns/renewal_load.py $(or $(ARGS),60)

fuzz: ## set up and fuzz the parsers that strangers reach, 400000 inputs (ARGS=10000000, ARGS="400000 --keep" renews the corpus)
	@packaging/setup/prepare
	@packaging/setup/fuzz
	@.venv/bin/python tests/fuzz/run.py $(or $(ARGS),400000)

secrets-hunt: ## set up, go through all that the app does and look for secrets after each step (ARGS=5 for five rounds)
	@packaging/setup/prepare run tour test
	@.venv/bin/python tests/campaigns/secrets_hunt.py $(or $(ARGS),1)

clean: ## remove everything that was made here
	@rm -rf .venv build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find brutlers_desktop tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
