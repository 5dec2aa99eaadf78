"""What a QGIS style says, so that two of them can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

Element = ElementTree.Element

#: Parts of a style that CityGrid sets: symbols, labels, fields, forms, map tips.
PARTS = (
    "renderer-v2",
    "labeling",
    "fieldConfiguration",
    "aliases",
    "constraints",
    "constraintExpressions",
    "editorlayout",
    "attributeEditorForm",
    "editable",
    "previewExpression",
    "mapTip",
)

#: Attributes by which an element is told from its siblings of the same tag.
_KEYS = ("key", "field", "name", "value", "class")


#: What QGIS 3.22 writes otherwise: the face it found instead of the one wished for, which stays in
#: <families>; no type of a category's value; the place of a field in this layer.
_NOT_WRITTEN = {("text-style", "fontFamily"), ("category", "type"), ("alias", "index")}

#: What later QGIS reads, and writes in other words: as <placement overlapHandling>, and as "placements".
_REWORDED = {("rendering", "displayAll"), ("Option", "placement")}

#: What QGIS 3.40 writes after a colour, and 3.22 drops.
_COLOUR_MODEL = re.compile(r",(cmyk|rgb):[0-9.,]+$")

#: What later QGIS gives every symbol layer anew.
_UUID = re.compile(r'\bid=(&quot;|")\{[-0-9a-f]{36}\}\1')


def read(text: str) -> Element:
    """The root of a style; the DOCTYPE that Qt writes is no concern of ours."""
    return ElementTree.fromstring(text[text.index("<qgis") :])


def read_file(path: Path) -> Element:
    """The root of a ``.qml`` file."""
    return read(path.read_text(encoding="utf-8"))


def losses(given: Element, kept: Element, path: str = "") -> Iterator[str]:
    """What ``given`` says and ``kept`` does not: elements and attribute values, as readable paths.

    ``kept`` may say more: QGIS writes every default out.
    """
    for name, value in given.attrib.items():
        found = kept.get(name)
        if (given.tag, name) in _NOT_WRITTEN or (given.tag == "Option" and not len(given) and value == "Map"):
            continue  # an empty map has no type
        if found is None and (given.tag, name) in _REWORDED:
            continue
        if value.startswith("<symbol") and found:  # a symbol inside a setting is text
            yield from losses(ElementTree.fromstring(value), ElementTree.fromstring(found), f"{path}/@{name}")
        elif found is None or plain(found) != plain(value):
            yield f"{path}/@{name}: {value!r} became {found!r}"
    if (given.text or "").strip() and (given.text or "").strip() != (kept.text or "").strip():
        yield f"{path}: {given.text!r} became {kept.text!r}"
    theirs = {identity: element for element, identity in _identified(kept)}
    for child, identity in _identified(given):
        here = f"{path}/{identity}"
        match = theirs.get(identity)
        if match is None:
            if (child.tag, child.get("name")) not in _REWORDED or not kept.findall(
                "Option[@name='placements']"
            ):
                yield f"{here} is gone"
        else:
            yield from losses(child, match, here)


def plain(value: str) -> str:
    """A value as it compares: 0.30 is 0.3, and a colour is what it is in RGB."""
    return ",".join(_plain_part(part) for part in _COLOUR_MODEL.sub("", value).split(","))


def _plain_part(part: str) -> str:
    try:
        return f"{float(part):g}"
    except ValueError:
        return part


def normalised(root: Element) -> dict[str, str]:
    """Every part of a style as canonical text, by name: attributes sorted, no blanks between elements."""
    parts = {}
    for name in PARTS:
        part = root.find(name)
        if part is not None:
            text = ElementTree.canonicalize(ElementTree.tostring(part))
            parts[name] = _UUID.sub("", re.sub(r">\s+<", "><", text))
    return parts


def _identified(parent: Element) -> list[tuple[Element, str]]:
    """The children, each with a name that no other has: tag, key and number among its equals."""
    seen: dict[str, int] = {}
    result = []
    for child in parent:
        key = next((f"{name}={child.get(name)}" for name in _KEYS if child.get(name) is not None), "")
        identity = f"{child.tag}[{key}]"
        seen[identity] = seen.get(identity, 0) + 1
        result.append((child, f"{identity}#{seen[identity]}"))
    return result
