"""Which servers our clients believe: those whose certificate the system's trust store vouches for.

Promises one answer for every client, that of the machine's own administrator: an authority that
only the system knows is enough, and one that the system was told to forget is not. Says in one
sentence which certificate was refused and who issued it. Must never send anything to a server that
was refused, nor believe it: what is read again of it is for that sentence alone.
"""

import contextlib
import socket
import ssl
import urllib.request
from collections.abc import Iterator, Sequence
from typing import Any
from urllib.parse import urlsplit

import truststore

from shared.ledger.printable import printable

_LOOK_TIMEOUT_S = 3.0
_HTTPS_PORT = 443
_NAME_CHARS_MAX = 200


def client_context(*, cafile: str | None = None) -> ssl.SSLContext:
    """Return a context that checks certificate and host name: by the system, or by a file alone.

    Raises OSError when the file cannot be read.
    """
    if cafile is not None:
        return ssl.create_default_context(cafile=cafile)
    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def refusal(error: BaseException, *, url: str) -> str | None:
    """Say which certificate was refused, if that is what is behind this error; None if it is not.

    Connects to the server of the URL once or twice more, and blocks for some seconds at most.
    """
    refused = next(
        (cause for cause in _causes(error) if isinstance(cause, ssl.SSLCertVerificationError)), None
    )
    if refused is None:
        return None
    asked = urlsplit(url)
    host, port = asked.hostname or "", asked.port or _HTTPS_PORT
    is_proxied = asked.scheme == "https" and _is_proxied(host)
    issuer = None if is_proxied else _issuer(host, port)
    issued = f", issued by {issuer}," if issuer else ""
    return f"the certificate of {host}:{port}{issued} was refused: {refused.verify_message}"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and all that led to it; requests and urllib3 wrap theirs as arguments."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and id(cause) not in seen:
            seen.add(id(cause))
            yield cause
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None)]
            waiting += cause.args


def _is_proxied(host: str) -> bool:
    """Say whether a proxy stands between: what it lets us see need not be what the server shows."""
    proxies = urllib.request.getproxies()
    return bool({"https", "all"} & set(proxies)) and not urllib.request.proxy_bypass(host)


def _issuer(host: str, port: int) -> str | None:
    """Return the name of who issued the server's certificate; None when it cannot be read.

    Python parses only a certificate that was verified: this one, by itself.
    """
    with contextlib.suppress(OSError, ValueError, KeyError):  # ssl.SSLError is an OSError
        own = ssl.get_server_certificate((host, port), timeout=_LOOK_TIMEOUT_S)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_flags |= ssl.VERIFY_X509_PARTIAL_CHAIN
        context.load_verify_locations(cadata=own)
        with (
            socket.create_connection((host, port), timeout=_LOOK_TIMEOUT_S) as plain,
            context.wrap_socket(plain, server_hostname=host) as connection,
        ):
            certificate: dict[str, Any] = connection.getpeercert() or {}
        issuer = printable(", ".join(_names(certificate["issuer"])))[:_NAME_CHARS_MAX]
        return f'"{issuer}"' if issuer else None
    return None


def _names(distinguished: Sequence[Sequence[tuple[str, str]]]) -> Iterator[str]:
    """Yield the parts of a distinguished name, as Python gives it."""
    for relative in distinguished:
        for _attribute, value in relative:
            yield value
