"""What goes wrong with a database, in sentences; and no password in any of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from ...core.model.i18n import tr

_SECRET_KEYS = "password|sslpassword|passfile"  # nosec B105  # their names
_KEY_VALUE = re.compile(rf"\b({_SECRET_KEYS})\s*=\s*('(?:\\.|[^'\\])*'|(?:\\.|[^\s\\])+)", re.IGNORECASE)
_IN_URI = re.compile(r"(\bpostgres(?:ql)?://[^\s:/@]*):[^\s]*@", re.IGNORECASE)
_LOCAL = re.compile(r"\b(host|hostaddr)\s*=\s*('?)([^\s']*)\2")
HIDDEN = "********"
#: Seconds.
_CLOCKS_APART = 60


class Cure(Enum):
    """What helps: waiting, a person on the server's side, or the user with another password."""

    WAIT = "wait"
    MANAGER = "manager"
    USER = "user"


@dataclass(frozen=True)
class Explanation:
    """A sentence, what helps, and a stable id of what it is about."""

    reason: str
    text: str
    cure: Cure = Cure.WAIT


def masked(text: str) -> str:
    """``text``, which may be or quote connection information, without passwords."""
    return _IN_URI.sub(rf"\1:{HIDDEN}@", _KEY_VALUE.sub(rf"\1={HIDDEN}", text))


def secrets_of(conninfo: str) -> list[str]:
    """The passwords in ``conninfo``, to be struck out of whatever quotes them."""
    found = []
    for match in _KEY_VALUE.finditer(conninfo):
        value = match.group(2)
        found.append(re.sub(r"\\(.)", r"\1", value[1:-1] if value.startswith("'") else value))
    uri = re.search(r"\bpostgres(?:ql)?://[^\s:/@]*:([^\s]*)@", conninfo, re.IGNORECASE)
    if uri:
        found.append(uri.group(1))
    return [secret for secret in found if secret]


def without_secrets(text: str, conninfo: str) -> str:
    """``text`` with every password of ``conninfo`` struck out."""
    text = masked(text)
    for secret in secrets_of(conninfo):
        text = text.replace(secret, HIDDEN)
    return text


def transport_warning(conninfo: str) -> str:
    """A sentence if somebody on the way could read along; empty if not, or if it cannot be told."""
    mode = re.search(r"\bsslmode\s*=\s*'?(\w[\w-]*)", conninfo)
    host = _LOCAL.search(conninfo)
    name = host.group(3) if host else ""
    if "service=" in conninfo or name in ("", "localhost", "127.0.0.1", "::1") or name.startswith("/"):
        return ""
    chosen = mode.group(1) if mode else "prefer"
    if chosen in ("verify-full", "verify-ca"):
        return ""
    if chosen == "require":
        return tr("The server's certificate is not verified (sslmode=require): verify-full is safer.")
    return tr("The connection may not be encrypted (sslmode={mode}): set verify-full.", mode=chosen)


def clock_warning(ahead: float) -> str:
    """A sentence if the clocks of server and computer differ by more than somebody would notice."""
    if abs(ahead) < _CLOCKS_APART:
        return ""
    minutes = round(abs(ahead) / 60)
    if ahead > 0:
        return tr(
            "The clock of this computer is {minutes} min slow: times left go by the server's.",
            minutes=minutes,
        )
    return tr(
        "The clock of this computer is {minutes} min fast: times left go by the server's.", minutes=minutes
    )


_BY_STATE = {
    "28P01": ("PASSWORD", Cure.USER),
    "28000": ("LOGIN", Cure.USER),
    "42501": ("RIGHT", Cure.MANAGER),
    "42P01": ("TABLE", Cure.MANAGER),
    "3F000": ("TABLE", Cure.MANAGER),
    "42883": ("SCHEMA", Cure.MANAGER),
    "42703": ("SCHEMA", Cure.MANAGER),
    "3D000": ("DATABASE", Cure.MANAGER),
    "53300": ("CONNECTIONS", Cure.WAIT),
    "57P03": ("STARTING", Cure.WAIT),
    "57P01": ("ENDED", Cure.WAIT),
    "57P02": ("ENDED", Cure.WAIT),
    "57014": ("SLOW", Cure.WAIT),
    "25P03": ("SLOW", Cure.WAIT),
}
# libpq gives no code while connecting: these are its own words and, of the server, English and Chinese.
_BY_TEXT = (
    (r"certificate verify failed|self.signed certificate|certificate has expired", "CERTIFICATE", Cure.USER),
    (r"server certificate for .* does not match|certificate.*host name", "CERTIFICATE_NAME", Cure.USER),
    (r"root certificate file .* does not exist", "CERTIFICATE_FILE", Cure.USER),
    (r"server does not support SSL", "NO_TLS", Cure.USER),
    (r"unsupported startup parameter", "POOLER", Cure.WAIT),
    (r"password authentication failed|[Pp]assword 认证失败|密码认证|口令认证", "PASSWORD", Cure.USER),
    (r"no password supplied|fe_sendauth", "PASSWORD_MISSING", Cure.USER),
    (r"no pg_hba\.conf entry|没有用于.*pg_hba", "LOGIN", Cure.USER),
    (r"role .* does not exist|is not permitted to log in|角色.*不存在|不允许.*登录", "LOGIN", Cure.USER),
    (r"database .* does not exist|数据库.*不存在", "DATABASE", Cure.MANAGER),
    (r"too many (clients|connections)|remaining connection slots|连接.*过多|太多", "CONNECTIONS", Cure.WAIT),
    (r"starting up|shutting down|not yet accepting|recovery mode|正在启动|正在关闭", "STARTING", Cure.WAIT),
    (r"could not translate host name|Name or service not known|failed to resolve host", "NAME", Cure.WAIT),
    (r"Connection refused", "REFUSED", Cure.WAIT),
    (r"timeout expired|timed out|Timeout", "SILENT", Cure.WAIT),
    (r"No route to host|Network is unreachable", "NETWORK", Cure.WAIT),
    (r'definition of service "?.*"? not found', "SERVICE", Cure.USER),
    (r"missing \"=\" after|invalid (connection option|dsn)|invalid URI", "CONNINFO", Cure.USER),
    (r"server closed the connection|connection is lost|consuming input|SSL (SYSCALL|connection)|reset by peer"
     r"|connection (already )?closed", "ENDED", Cure.WAIT),
)  # fmt: skip


def explain(error: BaseException, conninfo: str = "") -> Explanation:
    """What ``error`` of psycopg, psycopg2 or libpq means, as a sentence for the user."""
    code = getattr(error, "sqlstate", None) or getattr(error, "pgcode", None)
    said = str(error)
    reason, cure = "OTHER", Cure.WAIT
    if code in _BY_STATE:
        reason, cure = _BY_STATE[code]
    else:
        for pattern, name, helps in _BY_TEXT:
            if re.search(pattern, said, re.IGNORECASE):
                reason, cure = name, helps
                break
    first = without_secrets(said.strip().splitlines()[0] if said.strip() else type(error).__name__, conninfo)
    return Explanation(reason, sentence(reason, first), cure)


def sentence(reason: str, said: str = "") -> str:
    """The sentence for a reason; ``said``: what the server said, for those we know nothing better of."""
    known = {
        "PASSWORD": tr(
            "The server refuses the password: it is wrong or has expired. "
            "Put the right one into the authentication configuration."
        ),
        "PASSWORD_MISSING": tr(
            "The server asks for a password and none is stored: "
            "choose an authentication configuration for the connection."
        ),
        "LOGIN": tr(
            "The server does not let this user in from here: check the user's name, or ask the manager."
        ),
        "RIGHT": tr("This user has lost the right to read cases, or never had it. The manager can grant it."),
        "TABLE": tr(
            "The tables of the cases are gone from the database, or were never made: "
            "the manager must restore them, or run case_feed.py init."
        ),
        "SCHEMA": tr(
            "The tables of the cases are of another version than this program expects: "
            "update the plugin, or ask the manager to run case_feed.py init."
        ),
        "NEWER": tr("The database was made by a newer CityGrid: update the plugin."),
        "OLDER": tr("The database was made by an older CityGrid: the manager must run case_feed.py init."),
        "RESTORED": tr("The database was restored from a dump: the manager must run case_feed.py init once."),
        "SERVER_OLD": tr("The server is older than PostgreSQL 13: the manager must update it."),
        "ENCODING": tr(
            "The database knows no character set (SQL_ASCII): the manager must make it anew in UTF8."
        ),
        "DATABASE": tr(
            "There is no database of this name on the server: check the connection, or ask the manager."
        ),
        "CONNECTIONS": tr("The server has no connection to spare: the manager can allow more."),
        "STARTING": tr("The server is starting or stopping."),
        "ENDED": tr("The server ended the connection."),
        "SLOW": tr("The server took too long to answer."),
        "CERTIFICATE": tr(
            "The server's certificate is not one we trust: nothing was sent. "
            "Ask the manager for the right root certificate."
        ),
        "CERTIFICATE_NAME": tr(
            "The server's certificate is for another server: nothing was sent. "
            "Check the host of the connection."
        ),
        "CERTIFICATE_FILE": tr(
            "The file with the trusted certificates (sslrootcert) is missing: ask the manager for it."
        ),
        "NO_TLS": tr(
            "The server offers no encryption, which the connection asks for: the manager must switch it on."
        ),
        "POOLER": tr("There is a connection pooler in between."),
        "NAME": tr(
            "The name of the server is not known to the network: "
            "check the network, or the host of the connection."
        ),
        "REFUSED": tr("No database server answers at this address: it is down, or the address is wrong."),
        "SILENT": tr("The network does not answer."),
        "NETWORK": tr("There is no way to the server: the network is down."),
        "SERVICE": tr("The connection service is not defined on this computer: add it to pg_service.conf."),
        "CONNINFO": tr("The connection information cannot be read: set the connection up anew."),
    }
    return known.get(reason) or tr("The database says: {said}", said=said)
