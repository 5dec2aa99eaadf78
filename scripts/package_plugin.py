#!/usr/bin/env python3
"""Make the installable zip of the plugin, or link the checkout into a QGIS profile.

The repository keeps metadata.txt, LICENSE, the READMEs and styles/ at its top; QGIS
wants them inside the plugin's folder. ``plugin_files`` is the one list of what goes
where, for the zip and for the link alike.
"""

from __future__ import annotations

import argparse
import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "citygrid_plugin"

#: What stands at the top of the repository and goes into the plugin.
BESIDE = ("metadata.txt", "LICENSE", "README.md", "README.zh_CN.md", "CHANGELOG.md", "styles", "docs/images")
#: Never shipped: caches, and the sources of the compiled translations.
LEFT_OUT = {".pyc", ".ts"}
#: The plugin site takes no more.
LARGEST_ZIP = 25_000_000
#: One time stamp for all, so that the same source gives the same zip.
TIME_STAMP = (2000, 1, 1, 0, 0, 0)
PAGE = """<!DOCTYPE html>
<html lang="{language}"><head><meta charset="utf-8"><title>CityGrid</title><style>
body {{ max-width: 50em; margin: 2em auto; padding: 0 1em; font-family: sans-serif; line-height: 1.5 }}
img {{ max-width: 100% }} code, pre {{ background: #eef1f4 }} pre {{ padding: 1em; overflow: auto }}
table {{ border-collapse: collapse }} td, th {{ border: 1px solid #bbb; padding: .3em .6em }}
</style></head><body>
{body}
</body></html>
"""


def plugin_files(root: Path = ROOT) -> dict[str, Path]:
    """Path inside the plugin's folder -> file of the repository, sorted."""
    files: dict[str, Path] = {}
    for path in (root / PLUGIN).rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts and path.suffix not in LEFT_OUT:
            files[path.relative_to(root / PLUGIN).as_posix()] = path
    for name in BESIDE:
        place = root / name
        for path in place.rglob("*") if place.is_dir() else [place]:
            if path.is_file():
                files[path.relative_to(root).as_posix()] = path
    return dict(sorted(files.items()))


def version(root: Path = ROOT) -> str:
    """The version in metadata.txt, the one place that states it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(root / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def compile_translations(root: Path = ROOT) -> None:
    """Compile every ``.ts`` whose ``.qm`` is missing or older."""
    for source in sorted((root / PLUGIN / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if compiled.exists() and compiled.stat().st_mtime >= source.stat().st_mtime:
            continue
        installed = Path("/usr/lib/qt5/bin/lrelease")
        lrelease = str(installed) if installed.exists() else "lrelease"
        subprocess.run([lrelease, "-silent", str(source), "-qm", str(compiled)], check=True)


def changes(root: Path = ROOT) -> str:
    """The section of CHANGELOG.md about this version, as plain text for metadata.txt."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(
        rf"^## \[?{re.escape(version(root))}\]?.*?\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL
    )
    if found is None:
        raise SystemExit(f"CHANGELOG.md has no section about version {version(root)}")
    return found.group(1).strip()


def metadata_with_changes(root: Path = ROOT) -> str:
    """metadata.txt with the changelog of this version in it, as the plugin manager shows it."""
    lines = "\n\t".join(line for line in changes(root).splitlines() if line.strip())
    return (root / "metadata.txt").read_text(encoding="utf-8").rstrip() + f"\nchangelog={lines}\n"


def help_page(readme: Path) -> str:
    """A README as an HTML page: the Help button opens it in the browser, also offline."""
    body = MarkdownIt("commonmark").enable("table").render(readme.read_text(encoding="utf-8"))
    language = "zh-CN" if "zh_CN" in readme.name else "en"
    for name in ("README", "README.zh_CN"):
        body = body.replace(f'href="{name}.md"', f'href="{name}.html"')
    return PAGE.format(language=language, body=body)


def write_zip(folder: Path, root: Path = ROOT) -> Path:
    """Write ``citygrid-VERSION.zip`` into ``folder``; the same source gives the same bytes."""
    compile_translations(root)
    contents: dict[str, bytes] = {name: path.read_bytes() for name, path in plugin_files(root).items()}
    contents["metadata.txt"] = metadata_with_changes(root).encode()
    for name in ("README", "README.zh_CN"):
        contents[f"{name}.html"] = help_page(root / f"{name}.md").encode()
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"citygrid-{version(root)}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in sorted(contents.items()):
            entry = zipfile.ZipInfo(f"{PLUGIN}/{name}", TIME_STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    if target.stat().st_size > LARGEST_ZIP:
        raise SystemExit(f"{target} is larger than the plugin site takes ({LARGEST_ZIP} bytes)")
    return target


def link(plugins_folder: Path, root: Path = ROOT) -> Path:
    """Link the checkout into a profile's ``python/plugins``: edits count at the next start."""
    compile_translations(root)
    target = plugins_folder / PLUGIN
    target.mkdir(parents=True, exist_ok=True)
    for old in target.iterdir():
        if old.is_symlink():
            old.unlink()
    for place in [*sorted((root / PLUGIN).iterdir()), *(root / name for name in BESIDE if "/" not in name)]:
        if place.exists() and place.name != "__pycache__":
            (target / place.name).symlink_to(place)
    return target


def main() -> int:
    """Zip or link."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="folder for the zip")
    parser.add_argument(
        "--link", type=Path, metavar="PLUGINS", help="link into this python/plugins folder instead"
    )
    options = parser.parse_args()
    if options.link:
        print(link(options.link))
        return 0
    print(write_zip(options.out))
    if "example.org" in (ROOT / "metadata.txt").read_text(encoding="utf-8"):
        print(
            "Before the first upload to plugins.qgis.org: homepage, tracker, repository and email in "
            "metadata.txt still point to example.org.",
            file=sys.stderr,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
