# CityGrid: everything a developer or a city's technician runs. `make help` lists it.

SHELL := /bin/bash
.DEFAULT_GOAL := help

# QGIS belongs to Debian's own Python; another python3 may come first on PATH.
SYSTEM_PYTHON := /usr/bin/python3
PYTHON := .venv/bin/python
STAMP := .venv/.citygrid-installed
LRELEASE := $(firstword $(wildcard /usr/lib/qt5/bin/lrelease) lrelease)
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard citygrid_plugin/i18n/*.ts))
PACKAGES_OF_VENV = $(abspath $(wildcard .venv/lib/python3*/site-packages))

# Nobody's own Python settings reach ours.
unexport PYTHONHOME PYTHONPATH PROJ_DATA PROJ_LIB

.PHONY: help setup system translations demo demo-live test lint pytest bench qgis images symbols package clean

help: ## list the targets
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

setup: system $(STAMP) translations ## install everything (Debian packages, .venv, translations)

system:
	@scripts/install_system_packages.sh

$(STAMP): requirements.txt | system
	@$(PYTHON) -c 'import qgis.core' 2>/dev/null \
	  || $(SYSTEM_PYTHON) -m venv --clear --system-site-packages .venv
	$(PYTHON) -m pip install --quiet --no-input --disable-pip-version-check -r requirements.txt
	@touch $@

translations: $(CATALOGUES)

%.qm: %.ts | system
	@$(LRELEASE) -silent $< -qm $@

demo: setup ## make the sample district and divide it into ./demo
	QT_QPA_PLATFORM=offscreen $(PYTHON) scripts/make_demo.py --out demo

demo/citygrid_demo.gpkg:
	$(MAKE) demo

demo-live: setup demo/citygrid_demo.gpkg ## live cases from a throw-away PostGIS, in QGIS (LOCALE=zh-Hans)
	$(PYTHON) scripts/demo_live.py $(if $(LOCALE),--locale $(LOCALE)) $(ARGS)

test: lint pytest ## all checks: lint, types, security, tests

pytest: setup
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest --numprocesses=auto --dist=loadfile $(ARGS) </dev/null

lint: setup ## style (ruff), types (mypy), QGIS rules (flake8-qgis), security (bandit)
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) -m mypy
	@$(PYTHON) -m flake8 citygrid_plugin
	@$(PYTHON) -m bandit --quiet --recursive citygrid_plugin

bench: setup ## set CityGrid beside other ways to divide: quality and time
	QT_QPA_PLATFORM=offscreen $(PYTHON) benchmarks/run.py --census --patrol --live $(ARGS)

qgis: setup ## open QGIS with the plugin on and the demo, in a throw-away profile (LOCALE=zh-Hans)
	@$(PYTHON) scripts/qgis_profile.py build/qgis $(if $(LOCALE),--locale $(LOCALE))
	PYTHONPATH=$(PACKAGES_OF_VENV) qgis --nologo --noversioncheck --profiles-path build/qgis \
	  $(if $(wildcard demo/citygrid_demo.gpkg),--project "geopackage:$(CURDIR)/demo/citygrid_demo.gpkg?projectName=citygrid") $(ARGS)

images: demo ## make the pictures of the READMEs anew from the demo
	$(PYTHON) scripts/make_docs_images.py

symbols: setup ## make the component symbols, their style and the sheet that shows them anew
	$(PYTHON) scripts/make_component_style.py
	$(PYTHON) scripts/make_component_sheet.py

package: setup ## make the installable zip in ./dist
	$(PYTHON) scripts/package_plugin.py --out dist

clean: ## remove what was made, except .venv
	rm -rf build dist demo .pytest_cache .ruff_cache .mypy_cache .qgis-settings citygrid_plugin/i18n/*.qm
