"""S8, S25: what listens, where, and what it gives away."""

import ipaddress
from typing import Any

import httpx
import pytest
import uvicorn
from prometheus_client.metrics import MetricWrapperBase

from shared.runtime.admin_server import admin_server
from shared.runtime.health import Health
from shared.settings import environment
from shared.settings.model import Address
from shared.telemetry import metrics


@pytest.mark.parametrize("listener", ["webhook_listen", "api_listen", "admin_listen"])
def test_every_listener_is_on_this_machine_only_unless_told(listener: str) -> None:
    address: Address = getattr(environment.read_settings({}), listener)

    assert ipaddress.ip_address(address.host).is_loopback


@pytest.mark.parametrize("path", ["/livez", "/readyz", "/metrics"])
async def test_the_operators_listener_only_reads(path: str) -> None:
    async with _admin() as client:
        assert (await client.get(path)).status_code in (200, 503)
        assert (await client.post(path)).status_code == 405
        assert (await client.delete(path)).status_code == 405


@pytest.mark.parametrize("path", ["/", "/docs", "/openapi.json", "/env", "/debug", "/livez/x"])
async def test_the_operators_listener_knows_no_other_path(path: str) -> None:
    async with _admin() as client:
        assert (await client.get(path)).status_code == 404


def test_the_operators_listener_names_no_software() -> None:
    assert not _server().config.server_header


def test_no_metric_has_a_label_that_an_id_or_a_secret_could_fill() -> None:
    bounded = {
        "balance_type",
        "currency",
        "endpoint",
        "code",
        "how",
        "kind",
        "livemode",
        "operation",  # of the API's own table, whatever was asked for
        "outcome",
        "partition",
        "proof",
        "slot",
        "stream",
        "sqlstate_class",
        "status",
        "version",
        # The watch over webhook endpoints, and the figures about itself: a handful of words each.
        "finding",
        "quantile",
        "within",
        "reason",
        "topic",
        # The operator's own accounts, in the proof.
        "stripe_account",
    }

    labels = {
        label
        for metric in vars(metrics).values()
        if isinstance(metric, MetricWrapperBase)
        for label in metric._labelnames
    }

    assert labels <= bounded


def _server() -> uvicorn.Server:
    return admin_server(Address(host="127.0.0.1", port=0), health=Health(parts=()))


def _admin() -> httpx.AsyncClient:
    app: Any = _server().config.app
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://admin")
