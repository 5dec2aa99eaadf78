#!/usr/bin/env python3
"""Make a throw-away QGIS profile with CityGrid linked into it and switched on.

``qgis --profiles-path FOLDER`` then starts without touching the user's own profile.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

from package_plugin import PLUGIN, link

SETTINGS = """\
[PythonPlugins]
{plugin}=true
processing=true

[locale]
overrideFlag={override}
userLocale={locale}

[qgis]
checkVersion=false
showTips=false
newsFeed\\disabled=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[app]
news_feed\\disabled=true
"""


def make_profile(folder: Path, locale: str = "") -> Path:
    """Make ``folder/profiles/default`` afresh; ``locale`` such as "zh-Hans" or "en"."""
    profile = folder / "profiles" / "default"
    shutil.rmtree(profile, ignore_errors=True)
    link(profile / "python" / "plugins")
    settings = profile / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(
        SETTINGS.format(plugin=PLUGIN, override=str(bool(locale)).lower(), locale=locale), encoding="utf-8"
    )
    return profile


def main() -> int:
    """Make the profile named on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="profiles path, made afresh")
    parser.add_argument(
        "--locale", default="", help='language of QGIS, such as "zh-Hans"; default: the system\'s'
    )
    options = parser.parse_args()
    print(make_profile(options.folder, options.locale))
    return 0


if __name__ == "__main__":
    sys.exit(main())
