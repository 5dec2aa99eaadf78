"""In which encoding (字符编码) a shapefile keeps its text: declared where it can be, else seen in the bytes.

Chinese shapefiles are GBK more often than not, and say so in a .cpg file, in the language
byte of the .dbf, or not at all; sometimes they say so wrongly. GB18030 is read for all of
its subsets (GB 2312, GBK).
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from pathlib import Path

#: A character of three bytes in UTF-8, as nearly all Chinese ones are.
_CHINESE_IN_UTF_8 = re.compile(rb"[\xe3-\xe9][\x80-\xbf][\x80-\xbf]")
#: Bytes of a field name in the header of a .dbf.
_NAME_BYTES = 10
#: Byte 29 of a .dbf (language driver id) -> encoding, for what is met in China.
_LANGUAGE_BYTES = {
    0x4D: "gb18030",  # Chinese GBK Windows
    0x7A: "gb18030",  # PRC GBK
    0x4F: "big5hkscs",
    0x78: "big5hkscs",
    0x03: "cp1252",
}
#: What a .cpg may say, in lower case without separators, where Python calls it otherwise.
_CODE_PAGES = {
    "936": "gb18030",
    "cp936": "gb18030",
    "ansi936": "gb18030",
    "oem936": "gb18030",
    "54936": "gb18030",
    "gbk": "gb18030",
    "gb2312": "gb18030",
    "big5": "big5hkscs",
    "950": "big5hkscs",
    "65001": "utf-8",
    "88591": "iso-8859-1",
}


def declared_encoding(path: Path) -> str | None:
    """What the .cpg beside a shapefile, or the language byte of its .dbf, says; None if neither does."""
    for cpg in (path.with_suffix(".cpg"), path.with_suffix(".CPG")):
        if cpg.is_file():
            name = cpg.read_text(encoding="ascii", errors="ignore").strip()
            known = python_encoding(name)
            if known is not None:
                return known
    for dbf in (path.with_suffix(".dbf"), path.with_suffix(".DBF")):
        if dbf.is_file():
            with dbf.open("rb") as file:
                header = file.read(32)
            return _LANGUAGE_BYTES.get(header[29]) if len(header) == 32 else None
    return None


def python_encoding(name: str) -> str | None:
    """Python's name for an encoding as .cpg files and users write it, or None if there is none."""
    plain = name.lower().replace("-", "").replace("_", "").replace(" ", "")
    try:
        return codecs.lookup(_CODE_PAGES.get(plain, name)).name
    except LookupError:
        return None


def detect_encoding(
    texts: Iterable[bytes], declared: str | None = None, given: str | None = None
) -> str | None:
    """The encoding that reads every text, or None if none does.

    ``given`` by the user is the only one tried. Else UTF-8 goes first where it shows
    (three Chinese characters in UTF-8 are hardly ever anything else), then what is
    ``declared``, UTF-8, and GB18030.
    """
    foreign = [text for text in texts if not text.isascii()]
    if given is not None:
        candidates = [given]
    else:
        candidates = [declared] if declared else []
        candidates += ["utf-8", "gb18030"]
        if _reads(foreign, "utf-8") and sum(len(_CHINESE_IN_UTF_8.findall(text)) for text in foreign) >= 3:
            candidates.insert(0, "utf-8")
    return next((encoding for encoding in candidates if _reads(foreign, encoding)), None)


def _reads(texts: Iterable[bytes], encoding: str) -> bool:
    try:
        for text in texts:
            decode(text, encoding)
    except UnicodeDecodeError:
        return False
    return True


def decode(text: bytes, encoding: str) -> str:
    """Decode; a last character that the width of the field cut in half is left out."""
    try:
        return text.decode(encoding)
    except UnicodeDecodeError as error:
        if error.end < len(text):
            raise
        return text[: error.start].decode(encoding)


def cut_name(name: str, encoding: str) -> str:
    """A field name as a shapefile in ``encoding`` has it: the 10 bytes its header has room for."""
    return decode(name.encode(encoding)[:_NAME_BYTES], encoding)
