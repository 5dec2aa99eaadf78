"""Which layer and which field of somebody's files is which of ours.

A mapping file is JSON (or TOML, from Python 3.11) with one entry per layer of the data model::

    {
      "community": {"source": "社区.shp", "fields": {"code": "SQDM", "name": "SQMC"}},
      "road": {"source": "base.gdb", "layer": "道路中心线", "fields": {"class": "DLDJ"}},
      "building": {"source": "房屋.shp", "encoding": "GB18030"},
      "water": "base.gpkg|layername=水系面"
    }

Paths in it are relative to the file. On the command line the same is said with
``--layer community=社区.shp --field community.code=SQDM``; what stands there wins.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..core.model.features import BASE_LAYERS
from ..core.model.i18n import tr
from ..core.model.problems import InputError, Problem
from ..core.model.schema import LAYER_SCHEMAS

#: What layers of the base data are commonly called in Chinese files, besides our names and titles.
COMMON_NAMES: Mapping[str, tuple[str, ...]] = {
    "community": ("社区", "社区村", "社区界", "社区边界"),
    "road": ("道路", "道路中心线", "道路中线", "路网"),
    "building": ("建筑物", "建筑", "房屋", "房屋面"),
    "compound": ("独立院落", "院落", "单位院落"),
    "water": ("水域", "水系", "水系面", "水体"),
    "green": ("绿地", "公共绿地", "绿地面"),
    "plaza": ("广场", "广场面"),
    "barrier": ("围墙", "界线"),
    "component": ("部件", "管理部件", "城市部件", "部件点"),
}

_EXAMPLE = '{"community": {"source": "社区.shp", "fields": {"code": "SQDM"}}}'
_KEYS = ("source", "layer", "fields", "encoding")
#: How QGIS writes one layer of a file: "base.gpkg|layername=道路".
_LAYER_SEPARATOR = "|layername="


@dataclass(frozen=True)
class LayerSource:
    """Where one layer comes from: file or folder, layer in it (None: its only one), fields, encoding.

    ``fields`` maps our field names to theirs. ``encoding`` of the attributes is found by
    itself if None. An empty ``path`` means the common source of all layers.
    """

    path: str = ""
    layer: str | None = None
    fields: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None

    @classmethod
    def parse(cls, text: str) -> LayerSource:
        """From "path" or, as QGIS writes it, "path|layername=layer"."""
        path, separator, layer = text.partition(_LAYER_SEPARATOR)
        return cls(path, layer if separator else None)

    def __str__(self) -> str:
        return self.path + (_LAYER_SEPARATOR + self.layer if self.layer else "")


LayerMapping = Mapping[str, LayerSource]


def read_mapping(path: str | Path) -> dict[str, LayerSource]:
    """Read a mapping file; raises ``InputError`` that says what in it cannot be understood."""
    path = Path(path)
    try:
        entries = _parse(path)
    except (OSError, ValueError) as error:
        raise _mapping_error(
            tr("The mapping file {path} cannot be read ({reason}).", path=path, reason=error),
            tr("It must be JSON, such as:") + f" {_EXAMPLE}",
        ) from error
    mapping = {}
    for role, entry in entries.items():
        _require_role(role)
        mapping[role] = _source(role, entry, path.parent)
    return mapping


def parse_options(
    layers: Iterable[str] = (), fields: Iterable[str] = (), base: LayerMapping | None = None
) -> dict[str, LayerSource]:
    """The mapping that ``--layer ROLE=PATH`` and ``--field ROLE.OURS=THEIRS`` add to ``base``.

    Raises ``InputError`` that names an option that cannot be understood.
    """
    mapping = dict(base or {})
    for option in layers:
        role, equals, source = option.partition("=")
        if not equals or not source:
            raise _mapping_error(
                tr('"--layer {option}" cannot be understood.', option=option),
                tr("Write --layer community=社区.shp or --layer community=base.gpkg|layername=社区."),
            )
        _require_role(role)
        old = mapping.get(role, LayerSource())
        new = LayerSource.parse(source)
        mapping[role] = replace(old, path=new.path, layer=new.layer)
    for option in fields:
        name, equals, theirs = option.partition("=")
        role, dot, ours = name.partition(".")
        if not (equals and dot and ours and theirs):
            raise _mapping_error(
                tr('"--field {option}" cannot be understood.', option=option),
                tr("Write --field community.code=SQDM: our layer and field, then yours."),
            )
        _require_role(role)
        old = mapping.get(role, LayerSource())
        mapping[role] = replace(old, fields={**old.fields, ours: theirs})
    return mapping


def role_of(layer_name: str) -> str | None:
    """Which layer of the base data a layer or file called ``layer_name`` is, or None."""
    wanted = layer_name.strip().lower()
    for role in BASE_LAYERS:
        if wanted in (role, LAYER_SCHEMAS[role].title) or wanted in COMMON_NAMES[role]:
            return role
    return None


def _parse(path: Path) -> dict[str, Any]:
    text = path.read_text(encoding="utf-8-sig")
    if path.suffix.lower() == ".toml":
        try:
            import tomllib  # noqa: PLC0415  # new in Python 3.11
        except ImportError as error:
            raise ValueError(tr("TOML needs Python 3.11; use JSON")) from error
        entries = tomllib.loads(text)
    else:
        entries = json.loads(text)
    if not isinstance(entries, dict):
        raise ValueError(tr("not a table of layers"))
    return entries


def _source(role: str, entry: Any, folder: Path) -> LayerSource:
    if isinstance(entry, str):
        entry = {"source": entry}
    if not isinstance(entry, dict) or not set(entry) <= set(_KEYS):
        raise _mapping_error(
            tr('The mapping of layer "{role}" cannot be understood.', role=role),
            tr("It may have: {keys}.", keys=", ".join(_KEYS)),
        )
    source = LayerSource.parse(str(entry.get("source") or ""))
    fields = entry.get("fields") or {}
    if not isinstance(fields, dict) or not all(isinstance(name, str) for name in fields.values()):
        raise _mapping_error(
            tr('"fields" of layer "{role}" must give a field name for each of ours.', role=role),
            tr("For example:") + f" {_EXAMPLE}",
        )
    return LayerSource(
        str(folder / source.path) if source.path else "",
        entry.get("layer") or source.layer,
        fields,
        entry.get("encoding"),
    )


def _require_role(role: str) -> None:
    if role not in BASE_LAYERS:
        raise _mapping_error(
            tr('There is no layer called "{role}".', role=role),
            tr("The layers are: {roles}.", roles=", ".join(BASE_LAYERS)),
        )


def _mapping_error(message: str, mend: str) -> InputError:
    return InputError([Problem("MAPPING_WRONG", "mapping", message, mend)])


def join_names(names: Sequence[str], limit: int = 20) -> str:
    """Names for a message, cut where there are too many to read."""
    return ", ".join(names[:limit]) + (" …" if len(names) > limit else "")
