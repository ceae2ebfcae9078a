"""From settings to aiokafka's arguments, without a broker."""

import ssl
from pathlib import Path

import pytest

from shared.kafka.connection import connection_options
from shared.settings.model import ConfigurationError, KafkaSettings, Secret

SERVERS = "broker.example:9092"


def test_it_asks_for_nothing_but_the_servers_in_plain_text() -> None:
    assert connection_options(KafkaSettings(SERVERS)) == {
        "bootstrap_servers": SERVERS,
        "security_protocol": "PLAINTEXT",
    }


def test_it_signs_in_over_tls_with_the_name_checked() -> None:
    kafka = KafkaSettings(
        SERVERS,
        security_protocol="SASL_SSL",
        sasl_mechanism="SCRAM-SHA-512",
        sasl_username="tieout",
        sasl_password=Secret("hidden"),
    )

    options = connection_options(kafka)

    context = options.pop("ssl_context")
    assert isinstance(context, ssl.SSLContext)
    assert context.check_hostname
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert options == {
        "bootstrap_servers": SERVERS,
        "security_protocol": "SASL_SSL",
        "sasl_mechanism": "SCRAM-SHA-512",
        "sasl_plain_username": "tieout",
        "sasl_plain_password": "hidden",
    }


@pytest.mark.parametrize(
    ("kafka", "named"),
    [
        (KafkaSettings(SERVERS, security_protocol="TLS"), "KAFKA_SECURITY_PROTOCOL"),
        (
            KafkaSettings(SERVERS, security_protocol="SASL_SSL", sasl_mechanism="GSSAPI"),
            "KAFKA_SASL_MECHANISM",
        ),
        (KafkaSettings(SERVERS, security_protocol="SASL_PLAINTEXT"), "KAFKA_SASL_USERNAME"),
        (
            KafkaSettings(SERVERS, security_protocol="SSL", ssl_cafile="no/such/file"),
            "KAFKA_SSL_CAFILE",
        ),
    ],
)
def test_it_names_the_setting_that_cannot_work(kafka: KafkaSettings, named: str) -> None:
    with pytest.raises(ConfigurationError, match=named):
        connection_options(kafka)


def test_it_names_the_setting_of_a_file_that_is_no_certificate(tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_text("no certificate")
    kafka = KafkaSettings(SERVERS, security_protocol="SSL", ssl_cafile=str(tmp_path / "ca.pem"))

    with pytest.raises(ConfigurationError, match="KAFKA_SSL_CAFILE"):
        connection_options(kafka)
