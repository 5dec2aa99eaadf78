#!/usr/bin/env bash
# Installs what CityGrid needs of Debian 12 (or a system with the same package names);
# quick and without root where everything is there already.
set -euo pipefail

packages=(
  qgis python3-qgis       # QGIS 3.22 with its Python
  python3-venv            # the environment of scripts and tests
  qttools5-dev-tools      # lrelease: compiles the translations
  fonts-noto-cjk          # Chinese on maps and reports
  qttranslations5-l10n    # buttons of dialogs in Chinese
  xvfb xauth              # a display for tests of the real window
  imagemagick             # pictures of that window
  poppler-utils           # looks at PDF output in tests
  postgresql-15-postgis-3 # tests start a server of their own
  pgbouncer               # and a pooler before it
  zip unzip git make
)

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null || true)
  [ "$status" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "No apt-get here. Install by hand what matches: ${missing[*]}" >&2
  exit 1
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Run as root, or install: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update --quiet
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install --yes --quiet --no-install-recommends "${missing[@]}" </dev/null
