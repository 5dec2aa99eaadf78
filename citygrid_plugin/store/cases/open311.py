"""Cases asked of an Open311 server (GeoReport v2, ``GET requests``), in as many questions as it takes.

The specification lets a server answer with at most 90 days or the first 1,000 requests, whichever is
less, and say nothing of the rest: an answer that is full is asked for again in halves.
"""

from __future__ import annotations

import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from ...core.model.i18n import tr
from ...core.model.problems import InputError, Problem
from ...core.model.progress import Progress, Silent, check_cancelled
from .case_files import open311_rows

_SPAN = timedelta(days=90)
_SHORTEST = timedelta(minutes=1)
_LARGEST = 100_000_000


@dataclass(frozen=True)
class Open311Server:
    """Where the server is (the address before ``/requests``), and what it is known to want.

    ``most``: the number of requests at which its answers are full. ``jurisdiction``: its
    ``jurisdiction_id`` where one server has several.
    """

    address: str
    jurisdiction: str = ""
    most: int = 1000
    timeout: float = 30.0

    def requests(
        self, begin: datetime, end: datetime, progress: Progress | None = None
    ) -> Iterator[tuple[int, Mapping[str, Any]]]:
        """Every request made from ``begin`` to ``end``, numbered; for ``case_files.tidy``.

        Raises ``InputError`` if the server cannot be asked, or answers of one minute are full.
        """
        progress = progress or Silent()
        number, at = 0, begin
        while at < end:
            span = min(_SPAN, end - at)
            found = self._ask(at, at + span)
            while len(found) >= self.most:
                check_cancelled(progress)
                if span <= _SHORTEST:
                    raise self._unfit(
                        tr("It has more than {most} requests in one minute.", most=self.most),
                        tr("Ask its operator for a larger answer, and give --most."),
                    )
                span /= 2
                found = self._ask(at, at + span)
            for request in found:
                number += 1
                yield number, request
            at += span
            check_cancelled(progress)
            progress.set((at - begin) / (end - begin), tr("{number} requests", number=number))

    def _ask(self, begin: datetime, end: datetime) -> list[Mapping[str, Any]]:
        asked = {"start_date": _text(begin), "end_date": _text(end)}
        if self.jurisdiction:
            asked["jurisdiction_id"] = self.jurisdiction
        address = f"{self.address.rstrip('/')}/requests.json?{urllib.parse.urlencode(asked)}"
        if urllib.parse.urlsplit(address).scheme not in ("http", "https"):
            raise self._unfit(tr("It is no address of the web."), tr("Give https://…"))
        try:
            with urllib.request.urlopen(address, timeout=self.timeout) as answer:  # nosec B310
                data = answer.read(_LARGEST + 1)
        except (urllib.error.URLError, OSError, ValueError) as error:
            reason = getattr(error, "reason", None) or error
            raise self._unfit(
                tr("It does not answer ({reason}).", reason=reason), tr("Try again later.")
            ) from error
        if len(data) > _LARGEST:
            raise self._unfit(tr("Its answer is larger than 100 MB."), tr("Ask for a shorter time."))
        return [request for _, request in open311_rows(data, Path(self._name()))]

    def _name(self) -> str:
        return urllib.parse.urlsplit(self.address).hostname or self.address

    def _unfit(self, message: str, mend: str) -> InputError:
        return InputError([Problem("OPEN311", self._name(), message, mend)])


def _text(moment: datetime) -> str:
    """As the specification has it: whole seconds, in UTC."""
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
