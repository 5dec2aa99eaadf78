"""A census form as QGIS keeps it in a style (.qml), in the format of 3.22, which newer ones read."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from .form import CensusForm, FormField, Group, Tab, Widget

#: Elements of a style that the form replaces.
_REPLACED = (
    "fieldConfiguration",
    "aliases",
    "defaults",
    "constraints",
    "constraintExpressions",
    "attributetableconfig",
    "editform",
    "featformsuppress",
    "editorlayout",
    "attributeEditorForm",
    "editable",
    "labelOnTop",
    "reuseLastValue",
    "previewExpression",
)
_CATEGORIES = "Symbology|Labeling|Fields|Forms|AttributeTable|Rendering|MapTips"
_EMPTY_STYLE = (
    "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n<qgis version=\"3.22.0\"></qgis>\n"
)
_NOT_NULL, _EXPRESSION = 1, 4
#: Where photos are looked for: QGIS 3.22 puts the kind of storage before the folder of a project in a file.
_FOLDER_OF_THE_FILE = """\
<Option name="PropertyCollection" type="Map">\
<Option name="name" type="QString" value=""/>\
<Option name="properties" type="Map"><Option name="propertyRootPath" type="Map">\
<Option name="active" type="bool" value="true"/>\
<Option name="expression" type="QString" value="regexp_replace(@project_folder, '^geopackage:', '')"/>\
<Option name="type" type="int" value="3"/></Option></Option>\
<Option name="type" type="QString" value="collection"/></Option>"""
_HARD, _SOFT = 1, 2


def form_qml(form: CensusForm, style: str = "") -> str:
    """``style``, the text of a ``.qml`` with symbols and labels, with the form in place of its own."""
    style = style or _EMPTY_STYLE
    for name in _REPLACED:
        style = re.sub(rf"\s*<{name}\b[^>]*?(/>|>.*?</{name}>)", "", style, flags=re.DOTALL)
    style = re.sub(r'\sstyleCategories="[^"]*"', "", style)
    style = style.replace("<qgis ", f'<qgis styleCategories="{_CATEGORIES}" ', 1)
    head, end, tail = style.rpartition("</qgis>")
    return f"{head.rstrip()}\n{_form(form)}\n{end}{tail}"


def _form(form: CensusForm) -> str:
    fields = form.fields
    index = {field.name: number for number, field in enumerate(fields)}
    parts = (
        _list("fieldConfiguration", map(_configuration, fields)),
        _list(
            "aliases", (_tag("alias", field=f.name, index=str(index[f.name]), name=f.title) for f in fields)
        ),
        _list("defaults", map(_default, fields)),
        _list("constraints", map(_constraint, fields)),
        _list("constraintExpressions", map(_constraint_expression, fields)),
        _table(fields),
        '<editform tolerant="1"></editform>',
        "<featformsuppress>0</featformsuppress>",
        "<editorlayout>tablayout</editorlayout>",
        _list("attributeEditorForm", (_tab(tab, index) for tab in form.tabs)),
        _list("editable", (_tag("field", name=f.name, editable=_flag(not f.read_only)) for f in fields)),
        _list("labelOnTop", (_tag("field", name=f.name, labelOnTop="0") for f in fields)),
        _list("reuseLastValue", (_tag("field", name=f.name, reuseLastValue=_flag(f.reuse)) for f in fields)),
        f"<previewExpression>{escape(form.display)}</previewExpression>",
    )
    return "\n".join(parts)


def _default(field: FormField) -> str:
    update = _flag(field.on_update)
    return _tag("default", field=field.name, expression=field.default, applyOnUpdate=update)


def _constraint_expression(field: FormField) -> str:
    rule = field.rule
    expression, message = (rule.expression, rule.message) if rule else ("", "")
    return _tag("constraint", field=field.name, exp=expression, desc=message)


def _configuration(field: FormField) -> str:
    kind, options = _widget(field)
    widget = _tag("editWidget", _tag("config", options), type=kind)
    return _tag("field", widget, name=field.name, configurationFlags="None")


def _widget(field: FormField) -> tuple[str, str]:
    """QGIS's name of the widget, and its configuration."""
    if field.widget is Widget.HIDDEN:
        return "Hidden", "<Option/>"
    if field.widget is Widget.CHOICE:
        empty = [] if field.required else [("（空）", "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}")]
        shown = [(title, value) for value, title in field.choices]
        rows = [
            _tag("Option", _tag("Option", name=title, type="QString", value=value), type="Map")
            for title, value in [*empty, *shown]
        ]
        return "ValueMap", _options(_tag("Option", *rows, name="map", type="List"))
    if field.widget is Widget.DATE:
        return "DateTime", _options(
            _option("allow_null", "bool", "true"),
            _option("calendar_popup", "bool", "true"),
            _option("display_format", "QString", "yyyy-MM-dd"),
            _option("field_format", "QString", "yyyyMMdd"),
            _option("field_iso_format", "bool", "false"),
        )
    if field.widget is Widget.PHOTO:
        return "ExternalResource", _options(
            _option("DocumentViewer", "int", "1"),
            _option("DocumentViewerHeight", "int", "320"),
            _option("DocumentViewerWidth", "int", "0"),
            _option("FileWidget", "bool", "true"),
            _option("FileWidgetButton", "bool", "true"),
            _option("FileWidgetFilter", "QString", "照片 (*.jpg *.jpeg *.png *.heic)"),
            # Beside the file: it can be carried anywhere together with its photos.
            _option("RelativeStorage", "int", "2"),
            _FOLDER_OF_THE_FILE,
            _option("StorageMode", "int", "0"),
        )
    long = field.widget is Widget.LONG_TEXT
    return "TextEdit", _options(
        _option("IsMultiline", "bool", str(long).lower()), _option("UseHtml", "bool", "false")
    )


def _constraint(field: FormField) -> str:
    strength = _HARD if field.rule is None or field.rule.hard else _SOFT
    kinds = _NOT_NULL * field.required + _EXPRESSION * (field.rule is not None)
    return _tag(
        "constraint",
        field=field.name,
        constraints=str(kinds),
        notnull_strength=str(_HARD * field.required),
        unique_strength="0",
        exp_strength=str(strength if field.rule else 0),
    )


def _table(fields: Iterable[FormField]) -> str:
    """The attribute table: what the form hides is hidden there too."""
    columns = [
        _tag("column", name=f.name, type="field", hidden=_flag(f.widget is Widget.HIDDEN), width="-1")
        for f in fields
    ]
    columns.append(_tag("column", type="actions", hidden="1", width="-1"))
    inside = _tag("columns", *columns)
    return _tag(
        "attributetableconfig", inside, actionWidgetStyle="dropDown", sortExpression="", sortOrder="0"
    )


def _tab(tab: Tab, index: dict[str, int]) -> str:
    parts = [_group(group, index) for group in tab.groups]
    if tab.relation:
        parts.append(
            _tag(
                "attributeEditorRelation",
                "<editor_configuration/>",
                name=tab.relation,
                relation=tab.relation,
                label=tab.title,
                showLabel="0",
                nmRelationId="",
                forceSuppressFormPopup="0",
                relationWidgetTypeId="relation_editor",
            )
        )
    return _container(parts, tab.title, 1, tab.visible_if, group_box=False)


def _group(group: Group, index: dict[str, int]) -> str:
    fields = [
        _tag("attributeEditorField", name=name, index=str(index[name]), showLabel="1")
        for name in group.fields
    ]
    return _container(fields, group.title, group.columns, group.visible_if, group_box=True)


def _container(parts: Iterable[str], title: str, columns: int, visible_if: str, group_box: bool) -> str:
    return _tag(
        "attributeEditorContainer",
        *parts,
        name=title,
        groupBox=_flag(group_box),
        columnCount=str(columns),
        showLabel=_flag(bool(title)),
        visibilityExpressionEnabled=_flag(bool(visible_if)),
        visibilityExpression=visible_if,
    )


def _options(*options: str) -> str:
    return _tag("Option", *options, type="Map")


def _option(name: str, kind: str, value: str) -> str:
    return _tag("Option", name=name, type=kind, value=value)


def _list(name: str, parts: Iterable[str]) -> str:
    lines = "\n".join(f"  {part}" for part in parts)
    return f"<{name}>\n{lines}\n</{name}>"


def _tag(tag: str, /, *children: str, **attributes: str) -> str:
    given = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    inside = "".join(children)
    return f"<{tag}{given}>{inside}</{tag}>" if inside else f"<{tag}{given}/>"


def _flag(on: bool) -> str:
    return str(int(on))
