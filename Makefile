# What a developer types. Each target works from a bare clone; `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help run test test-full check format messages docs screenshots lock
MAKEFLAGS += --no-print-directory

VENV := .venv
PY := $(VENV)/bin/python
RUN := $(VENV)/.installed-to-run
DEV := $(VENV)/.installed-to-develop

# Nothing but these settings is at hand when the production settings are checked.
PRODUCTION := env -i PATH="$(PATH)" HOME="$(HOME)" FACTCHECK_PRODUCTION=1 ALLOWED_HOSTS=factcheck.example.org \
	SECRET_KEY=only-to-check-the-settings-with-0123456789-abcdefghijklmnopqrstuvwxyz \
	FACTCHECK_VAR="$(CURDIR)/var"

help:  ## This list
	@sed -n 's/^\([a-z-]*\):.*##/\1\t/p' $(MAKEFILE_LIST) | expand -t 12

run: $(RUN)  ## Start Factcheck on http://127.0.0.1:8000; Ctrl-C stops it
	@exec $(PY) manage.py run

test: $(DEV)  ## The whole suite, on SQLite and on PostgreSQL at once
	@log=$$(mktemp); trap 'rm -f "$$log"' EXIT; \
	FACTCHECK_TEST_DATABASE=postgresql $(PY) -m pytest -m "not full and not once" >"$$log" 2>&1 & other=$$!; \
	$(PY) -m pytest -m "not full and not browser"; sqlite=$$?; \
	echo; echo "The same on PostgreSQL ..."; wait $$other; postgresql=$$?; cat "$$log"; \
	exit $$((sqlite || postgresql))

test-full: $(DEV)  ## The suite with its long tests at full size, one database after the other
	FACTCHECK_TEST_FULL=1 $(PY) -m pytest
	FACTCHECK_TEST_FULL=1 FACTCHECK_TEST_DATABASE=postgresql $(PY) -m pytest

check: $(DEV)  ## Style, types, settings, migrations, layers, generated docs
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy claims factcheck tests/rig tests/conftest.py
	$(PRODUCTION) $(PY) manage.py check --deploy --fail-level WARNING
	$(PY) manage.py makemigrations --check --dry-run
	$(PY) -m pytest -q tests/test_layers.py tests/test_pins.py
	$(PY) manage.py docs --check
	@$(gettext)
	$(PY) manage.py check_translations

format: $(DEV)  ## Put imports and layout in order
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

messages: $(DEV)  ## Merge new strings into locale/ and compile it
	@$(gettext)
	$(PY) manage.py check_translations --update

docs: $(RUN)  ## Write the generated pages of docs/ again
	$(PY) manage.py docs

screenshots: $(DEV)  ## Take the pictures of docs/screenshots from the running program
	$(PY) -m pytest -q tests/browser/screenshots.py

lock: $(DEV)  ## Pin everything that the requirements bring along, in constraints.txt
	grep -hv '^-' requirements.txt requirements-dev.txt | $(VENV)/bin/uv pip compile - \
		--universal --python-version 3.11 --no-header --no-annotate --quiet --output-file constraints.txt

# The tools that gather and compile translations; nothing else needs them.

gettext = command -v xgettext >/dev/null || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null \
	&& apt-get update -qq && apt-get install -y -qq --no-install-recommends gettext >/dev/null; } || true

# The environment: made once, installed again only when the pins changed. uv does it in a fifth of pip's time; where uv
# can't be had, pip does it.

install = { $(PY) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt uv \
	&& $(VENV)/bin/uv pip install --quiet --system-certs --python $(PY) --requirement $(1); } \
	|| { echo "uv can't, so pip does it, which takes longer ..." \
	&& $(PY) -m pip install --quiet --disable-pip-version-check --requirement $(1); }

$(RUN): requirements.txt constraints.txt | $(PY)
	@echo "Installing what Factcheck needs (once, a minute or less) ..."
	@$(call install,requirements.txt)
	@touch $@

$(DEV): requirements-dev.txt requirements.txt constraints.txt | $(PY)
	@echo "Installing what Factcheck and its tests need (once, a minute or less) ..."
	@$(call install,requirements-dev.txt)
	@touch $(RUN) $@

$(PY):
	@for python in python3 python3.13 python3.12 python3.11; do \
		if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			$$python -m venv $(VENV) && exit 0; \
			rm -rf $(VENV); \
			echo "$$python can't make a virtual environment; on Debian and Ubuntu: apt install python3-venv" >&2; \
			exit 1; \
		fi; \
	done; \
	echo "Factcheck needs Python 3.11 or newer, and found $$(python3 --version 2>/dev/null || echo no python3):" \
		"install one, from your system's packages or https://www.python.org/downloads/, and run make again." >&2; \
	exit 1
