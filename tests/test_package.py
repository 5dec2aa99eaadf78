"""The zip is what the QGIS plugin site and QGIS itself take."""

from __future__ import annotations

import configparser
import keyword
import os
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

import package_plugin
import pytest
import tomllib
from package_plugin import BESIDE

#: What the site's validator demands in [general] (qgis-app/plugins/validator.py).
REQUIRED = {
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
}


@pytest.fixture(scope="module")
def plugin_zip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package_plugin.write_zip(tmp_path_factory.mktemp("dist"))


def metadata_of(plugin_zip: Path) -> configparser.SectionProxy:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.optionxform = str  # type: ignore[assignment,method-assign]
    with zipfile.ZipFile(plugin_zip) as archive:
        metadata.read_string(archive.read("citygrid_plugin/metadata.txt").decode("utf-8"))
    return metadata["general"]


def test_layout_is_what_the_site_accepts(plugin_zip: Path) -> None:
    assert plugin_zip.stat().st_size <= 25_000_000
    with zipfile.ZipFile(plugin_zip) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
    tops = {PurePosixPath(name).parts[0] for name in names}
    assert tops == {"citygrid_plugin"}
    top = tops.pop()
    assert top.isidentifier()
    assert not keyword.iskeyword(top)
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        assert f"{top}/{needed}" in names
    for name in names:
        parts = PurePosixPath(name).parts
        assert not {"..", "__pycache__", ".git", "__MACOSX"} & set(parts), name
        assert "\\" not in name
        assert ":" not in name
        assert not name.startswith("/")
        assert PurePosixPath(name).suffix not in {".pyc", ".so", ".pyd", ".dll", ".exe", ".ts", ".qrc"}, name
    assert len(names) == len(set(names))


def test_everything_the_plugin_reads_is_inside(plugin_zip: Path, repository: Path) -> None:
    with zipfile.ZipFile(plugin_zip) as archive:
        names = set(archive.namelist())
        compiled = archive.read("citygrid_plugin/i18n/citygrid_zh_CN.qm")
        assert "单元网格" in archive.read("citygrid_plugin/README.zh_CN.html").decode("utf-8")
    assert len(compiled) > 1000
    for style in (repository / "styles").rglob("*.*"):
        assert f"citygrid_plugin/{style.relative_to(repository).as_posix()}" in names
    for table in (repository / "citygrid_plugin" / "profiles").rglob("*.*"):
        assert table.relative_to(repository).as_posix() in names
    for icon in (repository / "citygrid_plugin" / "icons").iterdir():
        assert f"citygrid_plugin/icons/{icon.name}" in names
    for readme in ("README.md", "README.zh_CN.md"):
        assert f"citygrid_plugin/{readme}" in names


def test_metadata_is_what_the_site_accepts(plugin_zip: Path) -> None:
    general = metadata_of(plugin_zip)
    for key in REQUIRED:
        assert general.get(key, "").strip(), f"metadata.txt lacks {key}"
    with zipfile.ZipFile(plugin_zip) as archive:
        assert f"citygrid_plugin/{general['icon']}" in archive.namelist()
    assert "/" not in general["author"]
    assert all(part.isdigit() for part in general["version"].split("."))
    assert len(general["version"].split(".")) == 3
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["hasProcessingProvider"] == "yes"
    assert general["category"] == "Vector"
    assert "plugin" not in general["name"].lower()
    for key in ("tracker", "repository", "homepage"):
        assert general[key].startswith("https://")
    assert len(general["changelog"]) > 100, "a real changelog"
    assert "shapely" in general["about"], "external dependencies are stated"


def test_zip_holds_exactly_what_git_would(plugin_zip: Path, repository: Path) -> None:
    """Nothing that git ignores gets in, and nothing of the source is forgotten."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", "citygrid_plugin", *BESIDE],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    tracked = {name.removeprefix("citygrid_plugin/") for name in listed.stdout.split("\0") if name}
    with zipfile.ZipFile(plugin_zip) as archive:
        zipped = {name.removeprefix("citygrid_plugin/") for name in archive.namelist()}
    made = {"README.html", "README.zh_CN.html"} | {name for name in zipped if name.endswith(".qm")}
    assert zipped - made == {name for name in tracked if not name.endswith(".ts")}


def test_same_source_same_bytes(plugin_zip: Path, tmp_path: Path) -> None:
    assert package_plugin.write_zip(tmp_path).read_bytes() == plugin_zip.read_bytes()


def test_versions_agree(repository: Path) -> None:
    project = tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == package_plugin.version()
    assert package_plugin.changes()


def test_numpy_stays_below_two(repository: Path) -> None:
    """A second numpy beside QGIS's breaks other plugins: no pin may let it in."""
    pins = (repository / "requirements.txt").read_text(encoding="utf-8").splitlines()
    numpy = [pin for pin in pins if pin.startswith("numpy==")]
    assert len(numpy) == 1
    assert int(numpy[0].removeprefix("numpy==").split(".", maxsplit=1)[0]) < 2
    assert all("==" in pin for pin in pins if pin and not pin.startswith("#"))


FROM_ZIP = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import citygrid_plugin
from citygrid_plugin import paths
plugin = citygrid_plugin.classFactory(None)
plugin.initProcessing()
provider = QgsApplication.processingRegistry().providerById("citygrid")
print(citygrid_plugin.__file__)
print(*(algorithm.id() for algorithm in provider.algorithms()))
for place in (paths.shipped("styles"), paths.style_path("unit_grid"), paths.icon_path("citygrid"),
              paths.help_page("zh_CN"), paths.readme_path("en"), paths.shipped("metadata.txt")):
    print(place.exists(), place)
for algorithm in provider.algorithms():
    assert algorithm.create() and not algorithm.icon().isNull()
plugin.unload()
"""


def test_plugin_loads_from_the_unzipped_folder(plugin_zip: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(plugin_zip) as archive:
        archive.extractall(tmp_path)
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    finished = subprocess.run(
        [sys.executable, "-c", FROM_ZIP],
        cwd=tmp_path,
        env=variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    where, algorithms, *places = finished.stdout.splitlines()
    assert Path(where).is_relative_to(tmp_path)
    assert "citygrid:dividegrid" in algorithms.split()
    assert len(places) == 6
    for place in places:
        assert place.startswith(f"True {tmp_path}"), place


def test_linked_checkout_finds_its_files(tmp_path: Path) -> None:
    target = package_plugin.link(tmp_path)
    assert (target / "metadata.txt").is_file()
    assert (target / "__init__.py").is_file()
    assert (target / "styles").is_dir()
    assert package_plugin.link(tmp_path) == target, "linking again mends the links"
