"""How every Kafka client of ours reaches the brokers: one mapping from settings to aiokafka.

Promises that security is as the settings say, with host names checked, or that the process stops
with one line that names the setting. Never puts the password into a message.
"""

import asyncio
import ssl
from collections.abc import Mapping

from shared import tls
from shared.settings.model import ConfigurationError, KafkaSettings

_PROTOCOLS = ("PLAINTEXT", "SASL_PLAINTEXT", "SSL", "SASL_SSL")
_LOOK_TIMEOUT_S = 3.0
_MECHANISMS = ("PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512")


def connection_options(kafka: KafkaSettings) -> dict[str, object]:
    """Return the keyword arguments that aiokafka's clients have in common.

    Raises ConfigurationError when the settings cannot work.
    """
    if kafka.security_protocol not in _PROTOCOLS:
        raise ConfigurationError(f"KAFKA_SECURITY_PROTOCOL is one of {', '.join(_PROTOCOLS)}")
    options: dict[str, object] = {
        "bootstrap_servers": kafka.bootstrap_servers,
        "security_protocol": kafka.security_protocol,
    }
    if kafka.security_protocol.endswith("SSL"):
        options["ssl_context"] = _ssl_context(kafka)
    if kafka.security_protocol.startswith("SASL"):
        options |= _sasl(kafka)
    return options


async def refused_certificate(options: Mapping[str, object]) -> str | None:
    """Say whose certificate is why no broker can be reached, if it is; None otherwise.

    aiokafka says only that it could not bootstrap, so each broker is greeted once more.
    """
    context = options.get("ssl_context")
    if not isinstance(context, ssl.SSLContext):
        return None
    for address in str(options["bootstrap_servers"]).split(","):
        host, _, port = address.strip().rpartition(":")
        try:
            async with asyncio.timeout(_LOOK_TIMEOUT_S):
                _, writer = await asyncio.open_connection(host.strip("[]"), int(port), ssl=context)
        except ssl.SSLCertVerificationError as error:
            return await asyncio.to_thread(tls.refusal, error, url=f"kafka://{address.strip()}")
        except (OSError, ValueError):  # a TimeoutError is an OSError
            continue
        writer.transport.abort()
    return None


def _ssl_context(kafka: KafkaSettings) -> ssl.SSLContext:
    try:
        context = tls.client_context(cafile=kafka.ssl_cafile)
        if kafka.ssl_certfile:
            context.load_cert_chain(kafka.ssl_certfile, kafka.ssl_keyfile)
    except OSError as error:  # ssl.SSLError is one too
        raise ConfigurationError(
            "KAFKA_SSL_CAFILE, KAFKA_SSL_CERTFILE or KAFKA_SSL_KEYFILE cannot be read: "
            f"{error.strerror or type(error).__name__}"
        ) from None
    return context


def _sasl(kafka: KafkaSettings) -> dict[str, object]:
    if kafka.sasl_mechanism not in _MECHANISMS:
        raise ConfigurationError(f"KAFKA_SASL_MECHANISM is one of {', '.join(_MECHANISMS)}")
    if not kafka.sasl_username or kafka.sasl_password is None:
        raise ConfigurationError("KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD are needed for SASL")
    return {
        "sasl_mechanism": kafka.sasl_mechanism,
        "sasl_plain_username": kafka.sasl_username,
        "sasl_plain_password": kafka.sasl_password.reveal(),
    }
