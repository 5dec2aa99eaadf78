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


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ('FATAL:  password authentication failed for user "karl"', "PASSWORD"),
        ('致命错误:  用户 "karl" Password 认证失败', "PASSWORD"),
        ("FATAL:  sorry, too many clients already", "CONNECTIONS"),
        ("FATAL:  remaining connection slots are reserved for roles", "CONNECTIONS"),
        ("FATAL:  the database system is starting up", "STARTING"),
        ("FATAL:  the database system is not yet accepting connections", "STARTING"),
        ("SSL error: certificate verify failed", "CERTIFICATE"),
        ('server certificate for "a" does not match host name "b"', "CERTIFICATE_NAME"),
        ('FATAL:  no pg_hba.conf entry for host "1.2.3.4"', "LOGIN"),
        ("FATAL:  unsupported startup parameter: options", "POOLER"),
        ("connection timeout expired", "SILENT"),
        ("something nobody has heard of", "OTHER"),
    ],
)
def test_sentences_while_connecting(said: str, reason: str) -> None:
    """libpq hands over words only, in the language of the server."""
    found = explain(OSError(f'connection to server at "db", port 5432 failed: {said}\n'))
    assert found.reason == reason
    assert found.text.endswith(".") or reason == "OTHER"
