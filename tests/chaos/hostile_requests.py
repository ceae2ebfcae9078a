"""Hostile requests to the webhook URL during a run: forged, replayed, broken.

Promises that none of them is authentic and an event at once: whatever 2xx or 5xx one gets is a
finding. The full list of hostile inputs has its own tests; here they meet a stack under load.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping

import httpx

from shared.stripe_api.signature import sign_payload
from tests.chaos.running_stack import RunningStack

_TIMEOUT_S = 15.0
_BODY_BYTES_MAX = 1_048_576
_FORGED = b'{"id":"evt_forged","object":"event","type":"charge.succeeded","created":1}'


async def volley(running_stack: RunningStack) -> None:
    """Send one of each, over and over, until cancelled."""
    async with httpx.AsyncClient(timeout=_TIMEOUT_S, trust_env=False) as client:
        while True:
            for kind, make in _HOSTILE.items():
                body, header = make(running_stack.webhook_secret.encode(), int(time.time()))
                try:
                    answer = await client.post(
                        running_stack.webhook_url,
                        content=body,
                        headers={"Stripe-Signature": header},
                    )
                except httpx.HTTPError:
                    running_stack.unanswered[kind] += 1
                else:
                    running_stack.hostile_answers[kind, answer.status_code] += 1
            await asyncio.sleep(0.05)


def _signed(body: bytes, secret: bytes, at: int) -> tuple[bytes, str]:
    return body, sign_payload(body=body, secret=secret, timestamp=at)


def _event(event_id: str) -> bytes:
    return json.dumps({"id": event_id, "object": "event", "type": "x", "created": 1}).encode()


_HOSTILE: Mapping[str, Callable[[bytes, int], tuple[bytes, str]]] = {
    "forged": lambda _, now: _signed(_FORGED, b"whsec_of_somebody_else", now),
    "altered": lambda secret, now: (_FORGED + b" ", _signed(_FORGED, secret, now)[1]),
    "replayed": lambda secret, now: _signed(_FORGED, secret, now - 4_000),
    "from the future": lambda secret, now: _signed(_FORGED, secret, now + 4_000),
    "unsigned": lambda _, __: (_FORGED, ""),
    "garbage header": lambda _, __: (_FORGED, "t=,v1=,,=;" * 50),
    "not JSON": lambda secret, now: _signed(b"\xff\xfe not json", secret, now),
    "an array": lambda secret, now: _signed(b"[1,2,3]", secret, now),
    "nested": lambda secret, now: _signed(b"[" * 10_000 + b"]" * 10_000, secret, now),
    "too large": lambda secret, now: _signed(b" " * (_BODY_BYTES_MAX + 1), secret, now),
    "no event": lambda secret, now: _signed(b'{"object":"event"}', secret, now),
}
