"""A team's package for the field (外业数据包): its part of the census, a project that QField opens, a map.

The package is a folder, or the same folder zipped. What comes back is the census file in it, which
``mergecensus`` reads like any other team's file.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..core.census.form import CensusSettings, census_forms
from ..core.census.qml import form_qml
from ..core.coding import community_code_text
from ..core.component_codes import locate, ranges_of
from ..core.component_codes.location import in_use
from ..core.delivery.catalogue import DELIVERY_SCHEMAS
from ..core.delivery.project import Crs, build_project, padded
from ..core.exchange.field_project import PHOTO_FOLDER, for_qfield
from ..core.model.census_schema import COMPONENT_LAYERS
from ..core.model.features import FeatureTable
from ..core.model.i18n import tr
from ..core.model.problems import InputError, OutputError, Problem
from ..core.model.progress import Progress, Silent, Span, check_cancelled
from ..core.profiles import Profile
from ..paths import style_path
from .atomic import replacing, require_not_input
from .census_file import CensusFile, read_beneath, read_census
from .delivery import layers_and_styles, write_own_styles
from .geopackage import write_geopackage
from .geopackage_update import LayerChanges, update_geopackage
from .profile_files import NEW, load_profile, read_extension
from .swapping import replacing_folder

#: The base layers that make a map to walk by, and the file they are in.
BASE_LAYERS = ("road", "building", "compound", "water", "green", "plaza", "barrier")
BASE_FILE = "底图.gpkg"
NOTES = "使用说明.txt"
_DATED = (1980, 1, 1, 0, 0, 0)
_NOTES_TEXT = """城市部件普查外业数据包：{team}

一、带到外业
1. 把整个文件夹（或压缩包）复制到手机或平板，在 QField 中选择“打开本地文件”，打开 {project}。
2. 地图、单元网格与底图都在本包内，不需要网络。走出本组作业范围时 QField 会提醒。
3. 采集的部件写入 {census}；照片存入 {photos} 文件夹，文件名含作业组与拍摄时间。
4. 标识码在外业留空，回到内业后按本组号段 {ranges} 统一编码。

二、带回内业
1. 把整个文件夹复制回来，不要改名；照片与 {census} 放在一起。
2. 合并：scripts/merge_census.py 总库.gpkg {census} --partial {team} --out 合并后.gpkg，
   或在 QGIS 中运行“合并各组普查数据”，并在“只带走一部分的作业组”中填写 {team}。
3. 编码：scripts/assign_codes.py 合并后.gpkg --out 已编码.gpkg。
"""


@dataclass(frozen=True)
class FieldArea:
    """Where a team works: codes of cells, or their first digits (street office, community); all if empty."""

    codes: Sequence[str] = ()

    def rows(self, grid: FeatureTable) -> Any:
        """Which cells these are; ``InputError`` for a code that no cell begins with."""
        cells = [community_code_text(code) for code in grid.column("code").tolist()]
        unknown = [code for code in self.codes if not any(cell.startswith(code) for cell in cells)]
        if unknown:
            raise _fault(
                "AREA_UNKNOWN",
                "unit_grid",
                tr("No cell has a code that begins with {codes}.", codes=", ".join(unknown)),
                tr("Give codes of cells, communities or street offices of this census."),
            )
        chosen = tuple(self.codes)
        return np.array([not chosen or cell.startswith(chosen) for cell in cells], dtype=bool)


@dataclass(frozen=True)
class FieldPackage:
    """What was packed: files by what they are, counts, the ranges of the team."""

    team: str
    project: str
    census: str
    cells: int
    components: int
    left: int
    ranges: tuple[tuple[int, int], ...]
    base: Mapping[str, int] = field(default_factory=dict)


def write_field_package(
    path: str | Path,
    census: str | Path,
    team: str,
    area: FieldArea | None = None,
    base: Sequence[FeatureTable] = (),
    extension: str | Path | None = None,
    progress: Progress | None = None,
) -> FieldPackage:
    """Pack the part of ``census`` that ``team`` needs as ``path``, a folder or a .zip.

    ``base`` are layers of ``BASE_LAYERS`` in the CRS of the census. A component outside every cell of
    the area stays at home. A folder that exists already is never replaced: a team's work may be in it.
    Raises ``InputError`` for a team without numbers reserved, or an area that is not there, and
    ``OutputError``.
    """
    path, progress = Path(path), progress or Silent()
    require_not_input(path, [census])
    if path.is_dir() and any(path.iterdir()):
        raise OutputError(
            tr(
                "{path} exists and is not empty: the work of a team may be in it. Choose another name.",
                path=path,
            )
        )
    read = read_census(census, progress=Span(progress, 0.0, 0.3))
    packing = _Packing(read, Path(census), team, area or FieldArea(), base, extension)
    if path.suffix.lower() != ".zip":
        with replacing_folder(path, NOTES) as folder:
            return packing.write(folder, Span(progress, 0.3, 1.0))
    with tempfile.TemporaryDirectory(prefix="citygrid-") as place, replacing(path) as aside:
        folder = Path(place) / path.stem
        folder.mkdir()
        made = packing.write(folder, Span(progress, 0.3, 0.9))
        _zip(folder, aside)
        check_cancelled(progress)
    return made


class _Packing:
    """One package in the making."""

    def __init__(
        self,
        read: CensusFile,
        census: Path,
        team: str,
        area: FieldArea,
        base: Sequence[FeatureTable],
        extension: str | Path | None,
    ) -> None:
        self._read, self._census, self._team, self._extension = read, census, team, extension
        self._base = [table for table in base if table.name in BASE_LAYERS and len(table)]
        self._name = _file_name(team)
        grid = read_beneath(census, "unit_grid")
        if grid is None or not len(grid[1]):
            raise _fault(
                "GRID_MISSING",
                "unit_grid",
                tr("The census has no unit grid, so no area can be given to a team."),
                tr("Make the census with a unit grid beneath it."),
            )
        self._grid = grid[1]
        ranges = ranges_of(read.layers.get("code_range"))
        self._ranges = tuple((each.first, each.last) for each in ranges if each.team == team)
        self._teams = tuple(sorted({each.team for each in ranges}))
        if not team or not self._ranges:
            raise _fault(
                "TEAM_WITHOUT_RANGE",
                "code_range",
                tr('No numbers are reserved for team "{team}".', team=team),
                tr("Teams with numbers: {teams}.", teams="、".join(self._teams) or "–"),
            )
        self._cells = area.rows(self._grid)

    def write(self, folder: Path, progress: Progress) -> FieldPackage:
        """Fill the folder."""
        here, left = self._components()
        name = f"{self._name}.gpkg"
        update_geopackage(
            self._census,
            folder / name,
            self._deletions(here),
            finish=self._finish,
            progress=Span(progress, 0.0, 0.6),
        )
        cells = self._grid.geometry[self._cells]
        base = self._clipped(shapely.total_bounds(cells))
        if base:
            part = Span(progress, 0.6, 0.9)
            write_geopackage(
                folder / BASE_FILE, base, self._read.crs, schemas=DELIVERY_SCHEMAS, progress=part
            )
        project = f"{self._name}.qgs"
        text = self._project(folder, name, bool(base), tuple(shapely.total_bounds(cells).tolist()))
        (folder / project).write_text(text, encoding="utf-8", newline="\n")
        (folder / PHOTO_FOLDER).mkdir()
        numbers = "、".join(f"{first}–{last}" for first, last in self._ranges)
        notes = _NOTES_TEXT.format(
            team=self._team, project=project, census=name, photos=PHOTO_FOLDER, ranges=numbers
        )
        # Windows' own editor shows line ends and Chinese only so.
        (folder / NOTES).write_bytes(b"\xef\xbb\xbf" + notes.replace("\n", "\r\n").encode("utf-8"))
        progress.set(1.0)
        return FieldPackage(
            self._team,
            project,
            name,
            int(self._cells.sum()),
            sum(map(len, here.values())),
            left,
            self._ranges,
            {table.name: len(table) for table in base},
        )

    # What stays at home

    def _components(self) -> tuple[dict[str, set[int]], int]:
        """Feature ids of the components in the area, by layer, and how many are elsewhere."""
        here: dict[str, set[int]] = {}
        left = 0
        whole = bool(self._cells.all())
        cells = in_use(self._grid.take(self._cells))
        for name in COMPONENT_LAYERS:
            table = self._read.layers.get(name)
            if table is None:
                continue
            inside = np.ones(len(table), dtype=bool)
            if not whole and len(table):
                inside = locate(table.geometry, cells, Silent()).row >= 0
            here[name] = set(table.fids[inside].tolist())
            left += int((~inside).sum())
        return here, left

    def _deletions(self, here: Mapping[str, set[int]]) -> dict[str, LayerChanges]:
        """Rows of the copy that the team does not need."""
        changes = {}
        uids: set[str] = set()
        for name, fids in here.items():
            table = self._read.layers[name]
            stays = np.array([fid in fids for fid in table.fids.tolist()], dtype=bool)
            uids |= {community_code_text(uid) for uid in table.column("uid")[stays].tolist()}
            changes[name] = _without(table, stays)
        photo = self._read.layers.get("photo")
        if photo is not None:
            owners = [community_code_text(uid) for uid in photo.column("component_uid").tolist()]
            changes["photo"] = _without(photo, np.array([uid in uids for uid in owners], dtype=bool))
        ranges = self._read.layers.get("code_range")
        if ranges is not None:
            own = [community_code_text(one) == self._team for one in ranges.column("team").tolist()]
            changes["code_range"] = _without(ranges, np.array(own, dtype=bool))
        extent = tuple(shapely.total_bounds(self._grid.geometry[self._cells]).tolist())
        changes["unit_grid"] = _without(self._grid, self._cells, extent)
        return changes

    def _clipped(self, box: Any) -> list[FeatureTable]:
        """The base layers around the cells of the area."""
        window = shapely.box(*padded(tuple(box.tolist())))
        near = [table.take(shapely.intersects(table.geometry, window)) for table in self._base]
        return [table for table in near if len(table)]

    # What the team gets

    def _finish(self, database: sqlite3.Connection) -> None:
        """Forms that offer the team, and a note whose file it is."""
        departments = dict(
            database.execute(
                "SELECT value, description FROM gpkg_data_column_constraints "
                "WHERE constraint_name = 'department'"
            ).fetchall()
        )
        said = dict(database.execute("SELECT key, value FROM census_info").fetchall())
        profile = self._profile(said.get("profile") or NEW)
        settings = CensusSettings.of(departments, self._teams, self._team)
        symbols = style_path("component").read_text(encoding="utf-8")
        forms = census_forms(profile, settings)
        styles = {
            name: form_qml(form, symbols if name in COMPONENT_LAYERS else "") for name, form in forms.items()
        }
        write_own_styles(database, styles)
        database.execute("DELETE FROM census_info WHERE key = 'team'")
        database.execute("INSERT INTO census_info (key, value) VALUES ('team', ?)", (self._team,))

    def _profile(self, profile_id: str) -> Profile:
        profile = load_profile(profile_id)
        return read_extension(profile, self._extension) if self._extension else profile

    def _project(self, folder: Path, name: str, with_base: bool, extent: tuple[float, ...]) -> str:
        """The project beside the files, with relative paths."""
        layers, styles = layers_and_styles(folder / name)
        sources = {layer.name: f"./{name}|layername={layer.name}" for layer in layers}
        if with_base:
            more, more_styles = layers_and_styles(folder / BASE_FILE)
            layers = [*layers, *more]
            styles = {**more_styles, **styles}
            sources |= {layer.name: f"./{BASE_FILE}|layername={layer.name}" for layer in more}
        crs = next((layer.crs for layer in layers if layer.crs is not None), Crs("", ""))
        title = f"部件普查 {self._team}"
        west, south, east, north = padded((extent[0], extent[1], extent[2], extent[3]))
        text = build_project(
            name,
            crs,
            (west, south, east, north),
            layers,
            styles,
            title,
            "1980-01-01T00:00:00.000Z",
            sources=sources,
        )
        return for_qfield(text, self._team, (*COMPONENT_LAYERS, "photo"))


def _without(table: FeatureTable, stays: Any, extent: tuple[float, ...] | None = None) -> LayerChanges:
    return LayerChanges(deleted=tuple(table.fids[~stays].tolist()), extent=extent)


def _zip(folder: Path, path: Path) -> None:
    """The folder as a zip, dated alike whenever it is made."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for each in sorted(folder.rglob("*")):
            name = each.relative_to(folder.parent).as_posix()
            entry = zipfile.ZipInfo(f"{name}/" if each.is_dir() else name, _DATED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o755 << 16 | 0x10) if each.is_dir() else 0o644 << 16
            archive.writestr(entry, b"" if each.is_dir() else each.read_bytes())


def _file_name(team: str) -> str:
    """Fit to be the name of a file on any device."""
    return re.sub(r'[\\/:*?"<>|\s]', "_", team) or "team"


def _fault(rule: str, layer: str, message: str, mend: str) -> InputError:
    return InputError([Problem(rule, layer, message, mend)])
