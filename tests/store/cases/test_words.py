"""No password in any text, whatever it quotes."""

from __future__ import annotations

import pytest

from citygrid_plugin.store.cases.feed import CaseFeed
from citygrid_plugin.store.cases.words import explain, masked, transport_warning, without_secrets


@pytest.mark.parametrize(
    ("conninfo", "secret"),
    [
        ("host=db password=Geheim-42 dbname=city", "Geheim-42"),
        ("host=db password='Ge heim\\' 42' dbname=city", "Ge heim' 42"),
        ("host=db PASSWORD = Geheim-42", "Geheim-42"),
        ("postgresql://karl:Geheim-42@db:5432/city", "Geheim-42"),
        ("postgres://karl:Ge@heim-42@db/city?sslmode=require", "Ge@heim-42"),
        ("host=db sslpassword=Geheim-42", "Geheim-42"),
    ],
)
def test_masked(conninfo: str, secret: str) -> None:
    assert secret not in masked(conninfo)
    assert "db" in masked(conninfo)
    error = ValueError(f"invalid connection to {conninfo}: {secret} is not known")
    assert secret not in without_secrets(str(error), conninfo)
    assert secret not in explain(error, conninfo).text


def test_nothing_of_a_feed_shows_the_password() -> None:
    feed = CaseFeed("host=db password=Geheim-42")
    assert "Geheim" not in repr(feed) + repr(feed.state()) + feed.state().sentence()


@pytest.mark.parametrize(
    ("conninfo", "word"),
    [
        ("host=db.city.gov.cn", "prefer"),
        ("host=db.city.gov.cn sslmode=require", "not verified"),
        ("host=db.city.gov.cn sslmode=verify-full", ""),
        ("host=localhost", ""),
        ("service=city", ""),
        ("", ""),
    ],
)
def test_warning_of_an_open_line(conninfo: str, word: str) -> None:
    assert word in transport_warning(conninfo) if word else transport_warning(conninfo) == ""
