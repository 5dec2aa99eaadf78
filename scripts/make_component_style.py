#!/usr/bin/env python3
"""Make styles/component.qml and styles/symbols/*.svg from the standard profiles and the drawings.

A category for every class of both profiles, its symbol from ``component_symbols.py`` in
the colour of its major class. The drawings are put into the style itself (base64), so
that it opens alike on every machine that gets the GeoPackage. ``--check`` writes nothing
and exits with 1 if what is in the repository is not what this would write. A city with
classes of its own makes its own style: ``--extension own_classes.csv --out own.qml``.
"""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from component_symbols import SYMBOLS, svg  # noqa: E402

from citygrid_plugin.core.model.problems import CityGridError, InputError  # noqa: E402
from citygrid_plugin.core.model.schema import LAYER_SCHEMAS  # noqa: E402
from citygrid_plugin.core.profiles import Profile  # noqa: E402
from citygrid_plugin.store.atomic import write_text  # noqa: E402
from citygrid_plugin.store.profile_files import load_profile, profile_ids, read_extension  # noqa: E402

STYLE = Path("styles") / "component.qml"
SYMBOL_FOLDER = Path("styles") / "symbols"

#: Colour of a major class. Told apart by eyes that lack red, green or blue too (a test
#: measures it), dark enough for white signs, and none of them the magenta of the grid.
COLOURS = {
    "01": (0, 98, 168),
    "02": (214, 92, 0),
    "03": (110, 50, 16),
    "04": (0, 142, 104),
    "05": (60, 20, 110),
    "06": (90, 90, 90),
}
OTHER_COLOUR = (30, 30, 30)
WHITE = (255, 255, 255)
UNKNOWN = "未知类别"

#: Up to this denominator symbols are drawn, up to the next dots in the group's colour,
#: beyond nothing: at 1:10000 dots already hide the streets they stand in.
SYMBOLS_TO, LAYER_TO = 2500, 7500
#: 2.4 mm on the sheets 1:500 and 1:1000, smaller at 1:2000; larger when zoomed in to draw.
#: Without a scale, as in the list of layers, the last holds. What has size 0 is not drawn:
#: one expression for each feature instead of two, which halves the time of a large view.
SYMBOL_SIZE = (
    f"CASE WHEN @map_scale > {SYMBOLS_TO} THEN 0 WHEN @map_scale > 1500 THEN 1.7 "
    "WHEN @map_scale <= 150 THEN 4.8 WHEN @map_scale <= 350 THEN 3.4 ELSE 2.4 END"
)
#: Of constant size, so that QGIS draws it once and copies it.
DOT_SHOWN = f"coalesce(@map_scale, 0) > {SYMBOLS_TO}"
#: What stands on a foot is drawn above its place; in legends, where nothing has a place
#: (no feature, so no id), it is in the middle of its box like all others.
STANDING = "if($id IS NULL, 'center', 'bottom')"


def symbol_files() -> dict[Path, str]:
    """Every drawing as an SVG file."""
    return {SYMBOL_FOLDER / f"{name}.svg": svg(drawing) for name, drawing in sorted(SYMBOLS.items())}


def standard_profiles() -> list[Profile]:
    """The profiles that come with CityGrid."""
    return [load_profile(profile_id) for profile_id in profile_ids()]


def extended(profiles: list[Profile], extension: Path) -> list[Profile]:
    """The profiles, the one whose class codes are as long as those in the file with its classes."""
    errors = []
    for index, profile in enumerate(profiles):
        try:
            return [*profiles[:index], read_extension(profile, extension), *profiles[index + 1 :]]
        except InputError as error:
            errors.append(error)
    # The profile that was meant finds the least to blame.
    raise min(errors, key=lambda error: len(error.problems))


def style(profiles: list[Profile]) -> str:
    """The text of ``styles/component.qml`` for the classes of these profiles."""
    classes = [entry for profile in profiles for entry in profile.classes]
    categories, symbols = [], []
    for number, entry in enumerate(classes):
        categories.append(_category(entry.code, f"{entry.code} {entry.name}", number))
        name = entry.symbol if entry.symbol in SYMBOLS else "unknown"
        symbols.append(_symbol(number, name, COLOURS.get(entry.code[:2], OTHER_COLOUR)))
    categories.append(_category("", UNKNOWN, len(classes)))
    symbols.append(_symbol(len(classes), "unknown", OTHER_COLOUR))
    lines = [
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>",
        "<!-- made by scripts/make_component_style.py: change the profiles or the drawings, not this -->",
        '<qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields|Forms|Rendering|MapTips" '
        f'hasScaleBasedVisibilityFlag="1" minScale="{LAYER_TO}" maxScale="0" simplifyDrawingHints="1" '
        'simplifyDrawingTol="1" simplifyLocal="1" simplifyMaxScale="1" labelsEnabled="0">',
        ' <renderer-v2 type="categorizedSymbol" attr="class_code" symbollevels="0" forceraster="0" '
        'enableorderby="0">',
        "  <categories>",
        *categories,
        "  </categories>",
        "  <symbols>",
        *symbols,
        "  </symbols>",
        " </renderer-v2>",
        *_widgets(profiles),
        *_aliases(),
        " <previewExpression>coalesce(&quot;name&quot;, &quot;code&quot;)</previewExpression>",
        "</qgis>",
    ]
    return "\n".join(lines) + "\n"


def _category(value: str, label: str, symbol: int) -> str:
    return (
        f'   <category value="{value}" type="string" label={quoteattr(label)} '
        f'symbol="{symbol}" render="true"/>'
    )


def _symbol(number: int, name: str, colour: tuple[int, int, int]) -> str:
    """Two layers: a dot for the small scales, and the drawing."""
    drawing = base64.b64encode(svg(SYMBOLS[name]).encode()).decode("ascii")
    dot = {"name": "circle", "outline_style": "no", "size": "0.6"}
    marker = {"name": f"base64:{drawing}", "outline_width": "0", "size": "2.4"}
    defined = {"size": SYMBOL_SIZE} | ({"vAnchor": STANDING} if SYMBOLS[name].stands else {})
    return "\n".join(
        [
            f'   <symbol type="marker" name="{number}" alpha="1" clip_to_extent="1" force_rhr="0">',
            *_layer("SimpleMarker", dot, colour, {"enabled": DOT_SHOWN}),
            *_layer("SvgMarker", marker, colour, defined),
            "   </symbol>",
        ]
    )


def _layer(
    kind: str, options: dict[str, str], colour: tuple[int, int, int], defined: dict[str, str]
) -> Iterator[str]:
    rgb = ",".join(map(str, (*colour, 255)))
    white = ",".join(map(str, (*WHITE, 255)))
    yield f'    <layer class="{kind}" enabled="1" locked="0" pass="0">'
    yield '     <Option type="Map">'
    for key, value in (options | {"color": rgb, "outline_color": white, "size_unit": "MM"}).items():
        yield f"      {_option(key, value)}"
    yield "     </Option>"
    yield '     <data_defined_properties><Option type="Map">'
    yield f"      {_option('name', '')}{_option('type', 'collection')}"
    yield '      <Option name="properties" type="Map">'
    for key, expression in defined.items():
        yield (
            f'       <Option name="{key}" type="Map"><Option name="active" type="bool" value="true"/>'
            f'<Option name="type" type="int" value="3"/>{_option("expression", expression)}</Option>'
        )
    yield "      </Option></Option></data_defined_properties>"
    yield "    </layer>"


def _option(name: str, value: str) -> str:
    return f'<Option name={quoteattr(name)} type="QString" value={quoteattr(value)}/>'


def _widgets(profiles: list[Profile]) -> Iterator[str]:
    """The form: codes are chosen by their Chinese names."""
    values = {
        "class_code": [(f"{entry.code} {entry.name}", entry.code) for p in profiles for entry in p.classes],
        "state": [(value, value) for value in _union(state.value for p in profiles for state in p.states)],
        "source": [(value, value) for value in _union(entry.value for p in profiles for entry in p.sources)],
        "accuracy": [
            (f"{grade.grade} ±{grade.limit_m:g} m {grade.meaning}", grade.grade)
            for grade in profiles[-1].accuracy
        ],
    }
    yield " <fieldConfiguration>"
    for field in LAYER_SCHEMAS["component"].fields:
        yield f'  <field name="{field.name}">'
        if field.name in values:
            yield '   <editWidget type="ValueMap"><config><Option type="Map"><Option name="map" type="List">'
            for label, value in values[field.name]:
                yield f'    <Option type="Map">{_option(label, value)}</Option>'
            yield "   </Option></Option></config></editWidget>"
        else:
            multiline = "true" if field.name == "note" else "false"
            yield '   <editWidget type="TextEdit"><config><Option type="Map">'
            yield f'    <Option name="IsMultiline" type="bool" value="{multiline}"/>'
            yield "   </Option></config></editWidget>"
        yield "  </field>"
    yield " </fieldConfiguration>"


def _aliases() -> Iterator[str]:
    yield " <aliases>"
    yield '  <alias field="fid" name="序号" index="1"/>'
    for index, field in enumerate(LAYER_SCHEMAS["component"].fields, start=2):
        yield f'  <alias field="{field.name}" name={quoteattr(field.title)} index="{index}"/>'
    yield " </aliases>"


def _union(values: Iterator[str]) -> list[str]:
    return list(dict.fromkeys(values))


def outdated(root: Path = ROOT) -> list[Path]:
    """The files that are not what this script would write, also drawings that are left over."""
    wanted = symbol_files() | {STYLE: style(standard_profiles())}
    stale = [
        path
        for path, text in wanted.items()
        if not (root / path).is_file() or (root / path).read_text(encoding="utf-8") != text
    ]
    left = {path.relative_to(root) for path in (root / SYMBOL_FOLDER).glob("*.svg")} - set(wanted)
    return sorted([*stale, *left])


def write(root: Path = ROOT) -> None:
    """Write every file, and remove drawings that are no longer made."""
    (root / SYMBOL_FOLDER).mkdir(parents=True, exist_ok=True)
    for path in outdated(root):
        (root / path).unlink(missing_ok=True)
    for path, text in (symbol_files() | {STYLE: style(standard_profiles())}).items():
        (root / path).write_text(text, encoding="utf-8", newline="\n")


def main(arguments_given: Sequence[str] | None = None) -> int:
    """Write the files, or say which are out of date."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing, tell what is out of date")
    parser.add_argument("--extension", type=Path, help="a city's own classes (CSV); needs --out")
    parser.add_argument("--out", type=Path, help="write the style alone, to this file")
    arguments = parser.parse_args(arguments_given)
    if arguments.extension and not arguments.out:
        parser.error("--extension needs --out: the style of the repository has the standards' classes alone")
    if arguments.out:
        try:
            profiles = standard_profiles()
            if arguments.extension:
                profiles = extended(profiles, arguments.extension)
            write_text(arguments.out, style(profiles))
        except CityGridError as error:
            print(error, file=sys.stderr)
            return 2
        return 0
    if arguments.check:
        stale = outdated()
        for path in stale:
            print(f"out of date: {path}", file=sys.stderr)
        return 1 if stale else 0
    write()
    return 0


if __name__ == "__main__":
    sys.exit(main())
