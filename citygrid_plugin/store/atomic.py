"""Outputs that appear whole or not at all: written aside, flushed, moved into place."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.model.i18n import tr
from ..core.model.problems import OutputError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
#: What SQLite may leave beside a database it was writing.
_SIDE_FILES = ("-journal", "-wal", "-shm")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to write in place of ``path``; on success it becomes ``path`` in one step.

    The file is new, empty, in the same folder and has the same suffix. If the body
    raises, it is removed and whatever stood at ``path`` is as it was. Raises
    ``OutputError`` where the folder is missing or read-only, the disk is full, or the
    old file cannot be replaced.
    """
    require_folder(path)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
    except OSError as error:
        raise output_error(path, error) from error
    aside = Path(name)
    try:
        os.close(handle)
        yield aside
        _set_mode(aside, path)
        _flush(aside)
        os.replace(aside, path)
        _flush(path.parent)
    except OSError as error:
        raise output_error(path, error) from error
    finally:
        for suffix in ("", *_SIDE_FILES):
            with suppress(OSError):
                os.unlink(name + suffix)


def write_text(path: Path, text: str) -> None:
    """Write ``text`` as UTF-8, whole or not at all; errors as in ``replacing``."""
    with replacing(path) as aside:
        aside.write_text(text, encoding="utf-8", newline="\n")


def require_folder(path: Path) -> None:
    """Raise ``OutputError`` unless ``path`` can be the name of a file in a folder that exists."""
    if path.is_dir():
        raise OutputError(tr("{path} is a folder; give the name of a file.", path=path))
    if not path.parent.is_dir():
        raise OutputError(
            tr(
                "{path} cannot be written: the folder {folder} does not exist. Create it or choose another.",
                path=path,
                folder=path.parent,
            )
        )


def require_not_input(path: Path, inputs: Iterable[str | Path]) -> None:
    """Raise ``OutputError`` if ``path`` is one of the files being read, under whatever name."""
    for source in inputs:
        if path.exists() and Path(source).exists() and os.path.samefile(path, source):
            raise OutputError(
                tr("{path} is the input; give the result another name, or the base data is lost.", path=path)
            )


def output_error(path: Path, error: OSError) -> OutputError:
    """What to tell the user about an ``OSError`` met while writing ``path``."""
    if error.errno in _FULL:
        return disk_full(path)
    if error.errno in _FORBIDDEN:
        return OutputError(
            tr(
                "{path} cannot be written: the folder {folder} is read-only for you, or the file is open "
                "in another program. Close it there, or choose another folder. Nothing was changed.",
                path=path,
                folder=path.parent,
            )
        )
    return OutputError(
        tr(
            "{path} cannot be written ({reason}). Nothing was changed.",
            path=path,
            reason=error.strerror or error,
        )
    )


def disk_full(path: Path) -> OutputError:
    """The disk, or what the user may use of it, is full."""
    return OutputError(
        tr(
            "{path} cannot be written: the disk or your share of it is full. "
            "Free some space in {folder} or choose another folder. Nothing was changed.",
            path=path,
            folder=path.parent,
        )
    )


def _set_mode(aside: Path, path: Path) -> None:
    """The permissions the old file has, or a new one would get: mkstemp's are the owner's alone."""
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    os.chmod(aside, mode)


def _flush(path: Path) -> None:
    """Have the disk hold it before anything relies on it; folders cannot be flushed on Windows."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
