"""Build a QGIS project document (.qgs) from styles and layer descriptions, without QGIS.

QGIS reads a project leniently: what an element leaves out takes its default. So only
what CityGrid decides is written (layers, styles, tree, extent, CRS, scales, variables),
and the style of each layer is the inside of its ``.qml``, verbatim. Text is assembled
rather than parsed: the same input gives the same bytes, whatever the Python version.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from .catalogue import GROUPS, LAYERS, RELATIONS, layer_title

#: Name of the project inside the GeoPackage.
PROJECT_NAME = "citygrid"

#: Oldest QGIS whose project format is written; newer ones upgrade it as they read it.
QGIS_VERSION = "3.22.0"

#: Map scales offered in the status bar, in QGIS's own order: overviews, then those of the standard.
SCALES = (50_000, 25_000, 10_000, 5000, 2000, 1000, 500)

#: Colour of the map where there is no data (red, green, blue): outside is not inside.
BACKGROUND = (238, 240, 243)
#: Colour of what is selected (red, green, blue, alpha): QGIS's own.
SELECTION = (255, 255, 0, 255)

#: Name of the project variable that sets the width of unit grid boundaries, in mm. The
#: standard's own figure is not known (its table is missing from our sources).
BOUNDARY_WIDTH_VARIABLE = "citygrid_boundary_mm"

#: Project variables that the styles read, each with what the styles take without it: width in mm
#: and dashes (stroke;gap;… in mm) of each border's map symbol, and what zones are coloured by
#: ("patrol_class" or "collector"). The standard refers to GB/T 20257.1 for the symbols of borders;
#: their figures are not in our sources (docs/cartography.md), so they are settings too.
STYLE_VARIABLES = {
    "citygrid_county_mm": "0.4",
    "citygrid_county_dash": "4.5;1;0.4;1",
    "citygrid_street_office_mm": "0.3",
    "citygrid_street_office_dash": "4.5;1;0.3;1;0.3;1",
    "citygrid_community_mm": "0.2",
    "citygrid_community_dash": "2;1;0.3;1",
    "citygrid_outer_mm": "0.3",
    "citygrid_outer_dash": "4.5;1",
    "citygrid_zone_colour": "patrol_class",
}

_QML = re.compile(r"<qgis\b(?P<attributes>[^>]*)>(?P<body>.*)</qgis>", re.DOTALL)

Extent = tuple[float, float, float, float]


@dataclass(frozen=True)
class Crs:
    """A coordinate reference system as QGIS stores it: "EPSG:4547" (or empty) and WKT."""

    auth_id: str
    wkt: str


@dataclass(frozen=True)
class ProjectLayer:
    """A table of the GeoPackage that goes into the project.

    ``geometry`` is "Point", "Line", "Polygon" or "No geometry", ``extent`` (x min,
    y min, x max, y max) in the layer's own ``crs``; both None for a plain table.
    """

    name: str
    geometry: str
    crs: Crs | None = None
    extent: Extent | None = None


def build_project(
    file_name: str,
    crs: Crs,
    extent: Extent,
    layers: Sequence[ProjectLayer],
    styles: Mapping[str, str],
    title: str,
    saved: str,
    variables: Mapping[str, str] | None = None,
    sources: Mapping[str, str] | None = None,
    provider: str = "ogr",
) -> str:
    """The project as text.

    ``file_name`` is the GeoPackage's own name, without folder: the project inside it
    looks for its data beside itself, so the file can be carried anywhere. ``extent``
    in ``crs`` is what the map shows first. ``styles`` maps layer names to the text of
    their ``.qml``; a layer without one gets QGIS's default look. Layers that are not
    in the catalogue come last, under their own names. ``saved`` is the time of saving,
    ISO 8601. ``sources`` and
    ``provider`` say where the layers are if not in the file: in a database, which has no name.
    """
    ordered = _in_legend_order(layers)
    if sources is None:
        sources = {layer.name: f"./{file_name}|layername={layer.name}" for layer in layers}
    map_layers = [
        _map_layer(layer, sources[layer.name], provider, styles.get(layer.name, "")) for layer in ordered
    ]
    parts = [
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n",
        f"<qgis{_attributes(projectname=title, version=QGIS_VERSION, saveDateTime=saved)}>",
        _element("title", escape(title)),
        _element("projectCrs", _spatial_reference(crs)),
        _tree(ordered, sources, provider),
        _map_canvas(crs, extent),
        _element("relations", *_relations({layer.name for layer in layers})),
        _element("projectlayers", *map_layers),
        _properties(variables or {}),
        _element(
            "projectMetadata",
            _element("title", escape(title)),
            _element("language", "zh-CN"),
            _element("creation", escape(saved)),
        ),
        _view_settings(crs, extent),
        "</qgis>\n",
    ]
    return "".join(parts)


def layer_id(name: str) -> str:
    """The id of a layer in the project: the same in every delivery, so that scripts can rely on it."""
    return f"citygrid_{name}"


def padded(extent: Extent, share: float = 0.04) -> Extent:
    """The extent with a margin of ``share`` of its longer side all round."""
    x_min, y_min, x_max, y_max = extent
    margin = share * max(x_max - x_min, y_max - y_min)
    return x_min - margin, y_min - margin, x_max + margin, y_max + margin


def _in_legend_order(layers: Iterable[ProjectLayer]) -> list[ProjectLayer]:
    order = {entry.name: position for position, entry in enumerate(LAYERS)}
    return sorted(layers, key=lambda layer: (order.get(layer.name, len(order)), layer.name))


def _relations(names: set[str]) -> list[str]:
    """Links that let the form of a cell list what the report says about it, and of a community its cells."""
    return [
        _element(
            "relation",
            _element("fieldRef", referencingField=field, referencedField=key),
            id=f"citygrid_{child}_{parent}",
            name=layer_title(child),
            referencingLayer=layer_id(child),
            referencedLayer=layer_id(parent),
            strength="Association",
        )
        for child, field, parent, key in RELATIONS
        if {child, parent} <= names
    ]


def _tree(layers: Sequence[ProjectLayer], sources: Mapping[str, str], provider: str) -> str:
    group_of = {entry.name: entry.group for entry in LAYERS}
    hidden = {entry.name for entry in LAYERS if not entry.visible}

    def node(layer: ProjectLayer) -> str:
        return _element(
            "layer-tree-layer",
            id=layer_id(layer.name),
            name=layer_title(layer.name),
            source=sources[layer.name],
            providerKey=provider,
            checked="Qt::Unchecked" if layer.name in hidden else "Qt::Checked",
            expanded="0",
        )

    groups = [node(layer) for layer in layers if group_of.get(layer.name) == ""]
    for group, title in GROUPS.items():
        nodes = [node(layer) for layer in layers if group_of.get(layer.name, "base") == group]
        if nodes:
            identity = _element(
                "customproperties",
                _element("Option", _option("citygrid/group", group), type="Map"),
            )
            groups.append(
                _element(
                    "layer-tree-group", identity, *nodes, name=title, checked="Qt::Checked", expanded="1"
                )
            )
    return _element("layer-tree-group", *groups)


def _map_layer(layer: ProjectLayer, source: str, provider: str, qml: str) -> str:
    style_attributes, style = split_qml(qml)
    parts = [
        _element("id", layer_id(layer.name)),
        _element("datasource", escape(source)),
        _element("shortname", layer.name),
        _element("layername", escape(layer_title(layer.name))),
        _element("provider", provider, encoding="UTF-8"),
        style,
    ]
    if layer.crs is not None:
        parts.append(_element("srs", _spatial_reference(layer.crs)))
    if layer.extent is not None:
        parts.append(_rectangle(layer.extent))
    attributes = _attributes(type="vector", geometry=layer.geometry)
    return f"<maplayer{attributes}{style_attributes}>{''.join(parts)}</maplayer>"


def split_qml(qml: str) -> tuple[str, str]:
    """The attributes (as written, with a leading blank) and the inside of a ``.qml``'s root element.

    The version is left out: a project has its own. An empty text gives two empty ones.
    """
    if not qml:
        return "", ""
    match = _QML.search(qml)
    if match is None:
        raise ValueError("not a QGIS style: no <qgis> element")
    attributes = re.sub(r'\s(version|styleCategories)="[^"]*"', "", match["attributes"])
    return attributes.rstrip(), match["body"].strip()


def _map_canvas(crs: Crs, extent: Extent) -> str:
    return _element(
        "mapcanvas",
        _element("units", "meters"),
        _rectangle(extent),
        _element("rotation", "0"),
        _element("destinationsrs", _spatial_reference(crs)),
        name="theMapCanvas",
    )


def _view_settings(crs: Crs, extent: Extent) -> str:
    x_min, y_min, x_max, y_max = (_number(value) for value in extent)
    scales = [_element("Scale", Value=str(scale)) for scale in SCALES]
    view = _element(
        "DefaultViewExtent", _spatial_reference(crs), xmin=x_min, ymin=y_min, xmax=x_max, ymax=y_max
    )
    return _element("ProjectViewSettings", _element("Scales", *scales), view, UseProjectScales="1")


def _properties(variables: Mapping[str, str]) -> str:
    names = [_element("value", escape(name)) for name in variables]
    values = [_element("value", escape(value)) for value in variables.values()]
    colours = [
        _element(f"{what}Color{name}Part", str(part), type="int")
        # Without a colour for it QGIS shows what is selected in white.
        for what, colour in (("Canvas", BACKGROUND), ("Selection", SELECTION))
        for name, part in zip(("Red", "Green", "Blue", "Alpha"), colour, strict=False)
    ]
    return _element(
        "properties",
        _element("Gui", *colours),
        _element("Paths", _element("Absolute", "false", type="bool")),
        # Without this QGIS leaves projectCrs unread.
        _element("SpatialRefSys", _element("ProjectionsEnabled", "1", type="int")),
        _element(
            "Measurement",
            _element("AreaUnits", "m2", type="QString"),
            _element("DistanceUnits", "meters", type="QString"),
        ),
        _element(
            "Variables",
            _element("variableNames", *names, type="QStringList"),
            _element("variableValues", *values, type="QStringList"),
        ),
    )


def _spatial_reference(crs: Crs) -> str:
    parts = [_element("wkt", escape(crs.wkt))]
    if crs.auth_id:
        parts += [
            _element("srid", crs.auth_id.rpartition(":")[2]),
            _element("authid", escape(crs.auth_id)),
        ]
    return _element("spatialrefsys", *parts)


def _rectangle(extent: Extent) -> str:
    names = ("xmin", "ymin", "xmax", "ymax")
    return _element(
        "extent", *(_element(name, _number(value)) for name, value in zip(names, extent, strict=True))
    )


def _option(name: str, value: str) -> str:
    return _element("Option", name=name, value=value, type="QString")


def _number(value: float) -> str:
    return repr(float(value))


def _element(tag: str, *children: str, **attributes: str) -> str:
    """An element; ``children`` are XML already, attribute values are plain text."""
    inside = "".join(children)
    end = f">{inside}</{tag}>" if inside else "/>"
    return f"<{tag}{_attributes(**attributes)}{end}"


def _attributes(**attributes: str) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
