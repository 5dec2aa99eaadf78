#!/usr/bin/env python3
"""Bring the translation catalogues (.ts) in step with the strings in the code.

Collects the literal of every ``tr("…")`` in the package and the scripts with Python's
own parser, so strings of core, which knows no Qt, are found like those of the plugin.
Translations that exist are kept; strings that are gone are dropped; new ones are left
unfinished for a translator (Qt Linguist reads the file).

``--check`` changes nothing and exits with 1 if a string is missing, superfluous,
unfinished, or lost a placeholder on the way.
"""

from __future__ import annotations

import argparse
import ast
import string
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from citygrid_plugin.i18n.catalogue import CONTEXT, read_messages  # noqa: E402

LANGUAGES = ("zh_CN",)
SOURCES = ("citygrid_plugin", "scripts")


class NotALiteral(Exception):
    """A ``tr()`` whose text cannot be read off the code, so no catalogue can hold it."""


def literals(path: Path) -> Iterator[str]:
    """Every text passed to ``tr`` in a Python file, in order."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "id", None) or getattr(node.func, "attr", None)
        if name != "tr":
            continue
        text = node.args[0]
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise NotALiteral(f"{path}:{node.lineno}: tr() takes a literal string")
        yield text.value


def collect(root: Path = ROOT) -> dict[str, list[str]]:
    """Source text -> files it occurs in, both sorted."""
    found: dict[str, set[str]] = {}
    for folder in SOURCES:
        for path in sorted((root / folder).rglob("*.py")):
            for text in literals(path):
                found.setdefault(text, set()).add(path.relative_to(root).as_posix())
    return {text: sorted(found[text]) for text in sorted(found)}


def placeholders(text: str) -> set[str]:
    """Names in braces, with their format: ``{area:.0f}`` gives ``area:.0f``."""
    return {
        f"{name}{'!' + conversion if conversion else ''}{':' + spec if spec else ''}"
        for _, name, spec, conversion in string.Formatter().parse(text)
        if name is not None
    }


def problems(sources: dict[str, list[str]], messages: dict[str, str]) -> list[str]:
    """What keeps a catalogue from being complete and right, a line each."""
    lines = [
        f"not translated: {text!r} ({', '.join(sources[text])})" for text in sources if text not in messages
    ]
    lines += [f"no longer in the code: {text!r}" for text in messages if text not in sources]
    lines += [
        f"placeholders differ: {text!r} -> {messages[text]!r}"
        for text in sources
        if text in messages and placeholders(text) != placeholders(messages[text])
    ]
    return lines


def write_catalogue(
    path: Path, language: str, sources: dict[str, list[str]], messages: dict[str, str]
) -> None:
    """Write a ``.ts``; without line numbers, so that it changes only when texts do."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, files in sources.items():
        lines.append("    <message>")
        lines += [f'        <location filename="../../{name}"/>' for name in files]
        lines.append(f"        <source>{escape(text)}</source>")
        if text in messages:
            lines.append(f"        <translation>{escape(messages[text])}</translation>")
        else:
            lines.append('        <translation type="unfinished"></translation>')
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def main() -> int:
    """Update, or check, every catalogue."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if incomplete")
    options = parser.parse_args()
    try:
        sources = collect()
    except NotALiteral as error:
        print(error, file=sys.stderr)
        return 1
    status = 0
    for language in LANGUAGES:
        path = ROOT / "citygrid_plugin" / "i18n" / f"citygrid_{language}.ts"
        messages = read_messages(path) if path.exists() else {}
        if options.check:
            found = problems(sources, messages)
            print(*found, sep="\n", end="\n" if found else "", file=sys.stderr)
            status = status or bool(found)
        else:
            write_catalogue(path, language, sources, messages)
            left = sum(text not in messages for text in sources)
            print(f"{path.relative_to(ROOT)}: {len(sources)} texts, {left} to translate")
    return int(status)


if __name__ == "__main__":
    sys.exit(main())
