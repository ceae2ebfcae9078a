"""Copies of the services, and the detours by which they reach the parts: decided, not started."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from shared.dev.ports import Ports
from shared.dev.stack import NAMES
from shared.dev.stack_plan import SERVICES, Detours, Instance, StackOptions, name_instances
from shared.postgres.driver.logins import Login

_ENVIRON = {
    "DATABASE_URL": "postgresql://tieout:secret5432@127.0.0.1:5432/tieout",
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092",
    "STRIPE_API_BASE": "http://127.0.0.1:12111",
    "TIEOUT_WEBHOOK_LISTEN": "127.0.0.1:8080",
}
_LOGINS = {
    "ledger-writer": Login(role="tieout_writer", password="one"),
    "reconciler": Login(role="tieout_reconciler", password="two"),
    "ledger-api": Login(role="tieout_api", password="three"),
}


@pytest.fixture
def ports(tmp_path: Path) -> Ports:
    return Ports(data_dir=tmp_path)


def _named(instances: Sequence[Instance], name: str) -> Instance:
    (instance,) = (instance for instance in instances if instance.name == name)
    return instance


def _named_all(options: StackOptions, ports: Ports) -> Sequence[Instance]:
    return name_instances(options, environ=_ENVIRON, logins=_LOGINS, ports=ports)


def test_there_is_one_of_each_unless_more_are_asked_for(tmp_path: Path, ports: Ports) -> None:
    instances = _named_all(StackOptions(data_dir=tmp_path, environ={}), ports)

    assert [instance.name for instance in instances] == list(SERVICES)
    assert set(SERVICES) <= set(NAMES)
    shared = {name: value for name, value in _ENVIRON.items() if name != "DATABASE_URL"}
    assert all(dict(instance.environ).items() >= shared.items() for instance in instances)


def test_each_service_signs_in_by_a_login_of_its_own_and_none_as_the_owner(
    tmp_path: Path, ports: Ports
) -> None:
    instances = _named_all(StackOptions(data_dir=tmp_path, environ={}, copies=2), ports)

    assert {instance.name: instance.environ.get("DATABASE_URL") for instance in instances} == {
        "webhook-ingest": None,
        "ledger-writer": "postgresql://tieout_writer_login:one@127.0.0.1:5432/tieout",
        "reconciler": "postgresql://tieout_reconciler_login:two@127.0.0.1:5432/tieout",
        "ledger-api": "postgresql://tieout_api_login:three@127.0.0.1:5432/tieout",
        "webhook-ingest-2": None,
        "ledger-writer-2": "postgresql://tieout_writer_login:one@127.0.0.1:5432/tieout",
        "reconciler-2": "postgresql://tieout_reconciler_login:two@127.0.0.1:5432/tieout",
        "ledger-api-2": "postgresql://tieout_api_login:three@127.0.0.1:5432/tieout",
    }


def test_each_copy_has_a_name_and_ports_of_its_own(tmp_path: Path, ports: Ports) -> None:
    options = StackOptions(data_dir=tmp_path, environ={}, copies=2)

    instances = _named_all(options, ports)

    assert [instance.name for instance in instances] == [
        *SERVICES,
        *(f"{name}-2" for name in SERVICES),
    ]
    assert len({instance.admin_port for instance in instances}) == len(instances)
    listens = {
        instance.environ["TIEOUT_WEBHOOK_LISTEN"]
        for instance in instances
        if instance.service == "webhook-ingest"
    }
    assert len(listens) == 2


def test_a_detour_changes_the_port_and_nothing_else(tmp_path: Path, ports: Ports) -> None:
    options = StackOptions(
        data_dir=tmp_path, environ={}, detours=Detours(postgres=1111, kafka=2222, stripe=3333)
    )

    environ = _named(_named_all(options, ports), "ledger-writer").environ

    assert environ["DATABASE_URL"] == ("postgresql://tieout_writer_login:one@127.0.0.1:1111/tieout")
    assert environ["KAFKA_BOOTSTRAP_SERVERS"] == "127.0.0.1:2222"
    assert environ["STRIPE_API_BASE"] == "http://127.0.0.1:3333"


def test_an_instance_is_told_anew_at_each_start(tmp_path: Path, ports: Ports) -> None:
    environ: dict[str, str] = {}
    options = StackOptions(
        data_dir=tmp_path, environ={}, copies=2, instance_environ={"ledger-writer-2": environ}
    )
    instances = _named_all(options, ports)

    environ["TIEOUT_FAILPOINTS"] = "post.written:kill"

    assert dict(_named(instances, "ledger-writer-2").environ)["TIEOUT_FAILPOINTS"] == environ.get(
        "TIEOUT_FAILPOINTS"
    )
    assert "TIEOUT_FAILPOINTS" not in _named(instances, "ledger-writer").environ
