"""The whole OpenAPI document turned against the API, by schemathesis, as everybody who may come.

Each answer is of a status, a content type and a schema that the document names, none is a 5xx but
503, strangers are told nothing, and a token of one account nothing of another. SCHEMA_SEED draws
other requests; the summary is printed at the end of the run.
"""

import asyncio
import os
import random
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi import checks as openapi_checks

from services.ledger_api.openapi import openapi_document
from services.ledger_api.operation import Operation
from services.ledger_api.operations.catalogue import OPERATIONS
from tests.hostile.table import Counts, keep
from tests.integration.ledger_api.attacked import AttackedApi, attacked_api
from tests.integration.reports.two_accounts import OURS
from tests.support.waits import PATIENCE_S

if TYPE_CHECKING:
    from shared.ledger.api_token import Role

pytestmark = pytest.mark.takes(seconds=45)

SEED = int(os.environ.get("SCHEMA_SEED", "16"))
_UNAVAILABLE = 503
_CHECKS = [
    openapi_checks.status_code_conformance,
    openapi_checks.content_type_conformance,
    openapi_checks.response_headers_conformance,
    openapi_checks.response_schema_conformance,
]
_DOCUMENT = msgspec.json.decode(
    msgspec.json.encode(
        openapi_document(OPERATIONS, version="0", description="attacked", server_url=None)
    )
)
_SCHEMA = schemathesis.openapi.from_dict(_DOCUMENT)
_BY_LABEL = {f"{operation.method} {operation.path}": operation for operation in OPERATIONS}


@dataclass(frozen=True, slots=True)
class Attacker:
    """Who attacks: by which token, of which account; and by how many requests of each operation."""

    name: str
    role: "Role | None"
    reads: int
    writes: int
    account: str | None = None


_ATTACKERS = (
    Attacker("reader", "read", reads=8, writes=2),
    Attacker("operator", "operator", reads=3, writes=8),
    Attacker("admin", "admin", reads=4, writes=8),
    Attacker("admin of one account", "admin", reads=8, writes=8, account=OURS),
    Attacker("stranger", None, reads=2, writes=2),
)


@dataclass(slots=True)
class Attack:
    """One attacker's requests, and what was wrong with the answers."""

    attacked: AttackedApi
    attacker: Attacker
    headers: Mapping[str, str]
    counts: Counts
    session: requests.Session = field(default_factory=requests.Session)
    statuses: set[int] = field(default_factory=set)
    # All that was asked for: it is answered in what is said of it, and in the attacker's audit.
    asked: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Attack each operation by requests that the document allows, and such as it does not."""
        for result in _SCHEMA.get_all_operations():
            described: Any = result
            self._attack(described.ok())
        self.session.close()

    def _attack(self, described: Any) -> None:
        operation = _BY_LABEL[described.label]
        ids = _real_ids(self.attacked, operation)
        strategies = [
            described.as_strategy(generation_mode=GenerationMode.POSITIVE),
            described.as_strategy(generation_mode=GenerationMode.NEGATIVE),
        ]
        drawn = random.Random(f"{SEED} {self.attacker.name} {described.label}")

        @seed(drawn.getrandbits(64))
        @settings(
            max_examples=self.attacker.writes if operation.is_write else self.attacker.reads,
            phases=[Phase.explicit, Phase.generate],
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=st.one_of(strategies), named=st.sampled_from(ids), is_named=st.booleans())
        def attack(case: Any, named: Mapping[str, str], is_named: bool) -> None:
            if is_named and named:
                case.path_parameters = dict(named)
            self._send(case)

        attack()

    def _send(self, case: Any) -> None:
        headers = dict(case.headers or {})
        for name in ("Authorization", "authorization"):
            headers.pop(name, None)
        case.headers = headers
        response = case.call(
            base_url=self.attacked.api.base_url,
            session=self.session,
            headers=dict(self.headers),
            timeout=PATIENCE_S,
        )
        self.statuses.add(response.status_code)
        self.counts.add([response.status_code], was_closed=False)
        case.validate_response(response, checks=[*_CHECKS, self._is_served_or_refused])

    def _is_served_or_refused(self, _ctx: Any, response: Any, case: Any) -> None:
        assert response.status_code < 500 or response.status_code == _UNAVAILABLE
        if self.attacker.role is None:
            assert response.status_code in {401, 429}, "a stranger was answered"
        if self.attacker.account is not None:
            self.asked.append(f"{response.request.url} {response.request.body!r}")
            leaks = self.attacked.tells(response.text, asked=" ".join(self.asked))
            assert leaks == [], case


def _real_ids(attacked: AttackedApi, operation: Operation) -> Sequence[Mapping[str, str]]:
    """Return paths' parameters by ids that there are, of both accounts."""
    names = [parameter.name for parameter in operation.path_parameters]
    return [
        {name: given} for name in names for given in (*attacked.ours[name], *attacked.theirs[name])
    ] or [{}]


@pytest.fixture(scope="module")
async def attacked(
    module_database_url: str, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[AttackedApi]:
    async with attacked_api(module_database_url, tmp_path_factory.mktemp("attacked")) as api:
        yield api


@pytest.mark.parametrize("attacker", _ATTACKERS, ids=lambda each: each.name)
async def test_it_answers_everybody_as_its_document_says(
    attacked: AttackedApi, attacker: Attacker, request: pytest.FixtureRequest
) -> None:
    headers = {}
    if attacker.role is not None:
        token = await attacked.api.token(attacker.role, account=attacker.account)
        headers = {"Authorization": f"Bearer {token}"}
    counts = Counts(f"schemathesis as {attacker.name}")
    attack = Attack(attacked, attacker, headers, counts)

    await asyncio.to_thread(attack.run)
    keep(request, counts)

    assert counts.failed == 0 or 503 in attack.statuses
    # Who may ask has got further than to what refuses it.
    assert attacker.role is None or attack.statuses >= {200, 400}
