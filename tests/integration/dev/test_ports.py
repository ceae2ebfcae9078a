"""Ports that are chosen once and kept."""

import socket
from pathlib import Path

import pytest

from shared.dev import ports
from shared.dev.child import CannotStart


def test_it_keeps_a_port_for_the_next_run(tmp_path: Path) -> None:
    first = ports.Ports(data_dir=tmp_path, patience_s=0.0).take("kafka")
    second = ports.Ports(data_dir=tmp_path, patience_s=0.0).take("kafka")

    assert first == second


def test_it_gives_each_name_a_port_of_its_own(tmp_path: Path) -> None:
    own_ports = ports.Ports(data_dir=tmp_path, patience_s=0.0)

    assert len({own_ports.take(name) for name in ("kafka", "postgres", "reconciler")}) == 3


def test_it_chooses_below_the_range_of_outgoing_connections(tmp_path: Path) -> None:
    assert ports.Ports(data_dir=tmp_path, patience_s=0.0).take("kafka") < ports._ephemeral_start()


def test_it_moves_on_when_a_kept_port_is_taken(tmp_path: Path) -> None:
    first = ports.Ports(data_dir=tmp_path, patience_s=0.0).take("kafka")

    with socket.create_server(("127.0.0.1", first)):
        second = ports.Ports(data_dir=tmp_path, patience_s=0.0).take("kafka")

    assert second != first


def test_it_refuses_a_chosen_port_that_is_taken(tmp_path: Path) -> None:
    port = ports.free_port()

    with (
        socket.create_server(("127.0.0.1", port)),
        pytest.raises(CannotStart, match=rf"^port {port} \(TIEOUT_WEBHOOK_LISTEN\) is taken"),
    ):
        ports.Ports(data_dir=tmp_path, patience_s=0.0).take(
            "x", chosen=port, setting="TIEOUT_WEBHOOK_LISTEN"
        )
