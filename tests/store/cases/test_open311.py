"""An Open311 server that answers with no more than so many requests, as the specification lets it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from citygrid_plugin.core.model.problems import InputError
from citygrid_plugin.store.cases.open311 import Open311Server

BEGIN = datetime(2026, 1, 1, tzinfo=timezone.utc)
#: 2,000 requests in half a year, half of them within one day.
TIMES = [BEGIN + timedelta(hours=4.3 * n) for n in range(1000)]
TIMES += [BEGIN + timedelta(days=50, seconds=80 * n) for n in range(1000)]


class _Handler(BaseHTTPRequestHandler):
    asked = 0

    def do_GET(self) -> None:
        type(self).asked += 1
        query = parse_qs(urlsplit(self.path).query)
        begin, end = (
            datetime.fromisoformat(query[name][0].replace("Z", "+00:00"))
            for name in ("start_date", "end_date")
        )
        if end - begin > timedelta(days=90):
            self.send_error(400)
            return
        found = [
            {"service_request_id": str(n), "status": "open", "requested_datetime": at.isoformat()}
            for n, at in enumerate(TIMES)
            if begin <= at <= end
        ][:100]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(json.dumps(found).encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/open311/v2/"
    server.shutdown()
    server.server_close()


def test_everything_comes_however_little_the_server_gives(address: str) -> None:
    found = Open311Server(address, most=100).requests(BEGIN, BEGIN + timedelta(days=200))
    ids = {request["service_request_id"] for _, request in found}
    assert ids == {str(n) for n in range(2000)}
    assert _Handler.asked < 200


def test_nobody_answers() -> None:
    for address in ("http://127.0.0.1:9/x", "file:///etc/passwd", "ftp://x"):
        with pytest.raises(InputError):
            list(Open311Server(address).requests(BEGIN, BEGIN + timedelta(days=1)))
