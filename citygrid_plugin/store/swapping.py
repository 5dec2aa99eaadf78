"""A folder that appears whole or not at all: written aside, flushed, exchanged for the old one at once."""

from __future__ import annotations

import ctypes
import errno
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.model.i18n import tr
from ..core.model.problems import OutputError
from .atomic import output_error

#: What Linux's renameat2 (since 3.15) and macOS's renamex_np want for exchanging two names.
_EXCHANGE = 2
_AT_FDCWD = -100


@contextmanager
def replacing_folder(path: Path, marker: str) -> Iterator[Path]:
    """Give a new, empty folder to fill in place of ``path``; on success it becomes ``path``.

    A folder that stands there is only replaced if it holds the file ``marker``, by which it is known
    to be of our making, or nothing. Where the system can exchange two names in one step (Linux,
    macOS) there is no moment without a whole folder; elsewhere the old one is put back by the next
    run if this one dies between two renames. If the body raises, ``path`` is as it was.
    """
    path = Path(path)
    require_own_folder(path, marker)
    _put_back(path, marker)
    aside = None
    try:
        aside = Path(tempfile.mkdtemp(prefix=f".{path.name}-new-", dir=path.parent))
        aside.chmod(0o755)
        yield aside
        _flush_all(aside)
        require_own_folder(path, marker)
        _take_place(aside, path)
    except OSError as error:
        raise output_error(path, error) from error
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)


def require_own_folder(path: Path, marker: str) -> None:
    """Raise ``OutputError`` unless ``path`` can become a folder of ours; nobody's files are thrown away."""
    if not path.parent.is_dir():
        raise OutputError(
            tr(
                "{path} cannot be written: the folder {folder} does not exist. Create it or choose another.",
                path=path,
                folder=path.parent,
            )
        )
    if path.is_file():
        raise OutputError(tr("{path} is a file; give the name of a folder.", path=path))
    if path.is_dir() and any(path.iterdir()) and not (path / marker).is_file():
        raise OutputError(
            tr(
                "{path} is a folder with other files in it; it is not replaced. Choose another name.",
                path=path,
            )
        )


def _take_place(aside: Path, path: Path) -> None:
    if not path.exists():
        os.rename(aside, path)
    elif not _exchange(aside, path):
        old = path.with_name(f".{path.name}-old")
        shutil.rmtree(old, ignore_errors=True)
        os.rename(path, old)
        os.rename(aside, path)
        shutil.rmtree(old, ignore_errors=True)
    _flush(path.parent)


def _put_back(path: Path, marker: str) -> None:
    """Mend what a run left that died between its two renames."""
    old = path.with_name(f".{path.name}-old")
    if (old / marker).is_file() and not path.exists():
        os.rename(old, path)


def _exchange(one: Path, other: Path) -> bool:
    """Let two names change places in one step; False where the system cannot."""
    if not sys.platform.startswith(("linux", "darwin")):
        return False
    try:
        library = ctypes.CDLL(None, use_errno=True)
        first, second = os.fsencode(one), os.fsencode(other)
        if sys.platform == "darwin":
            failed = library.renamex_np(first, second, _EXCHANGE)
        else:
            failed = library.renameat2(_AT_FDCWD, first, _AT_FDCWD, second, _EXCHANGE)
    except (OSError, AttributeError):
        return False
    if failed and ctypes.get_errno() not in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return not failed


def _flush_all(folder: Path) -> None:
    for path in sorted(folder.rglob("*")):
        _flush(path)
    _flush(folder)


def _flush(path: Path) -> None:
    """Have the disk hold it; folders cannot be flushed on Windows."""
    if os.name == "nt" and path.is_dir():
        return
    with suppress(PermissionError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
