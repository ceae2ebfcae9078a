"""`stack.json`: how a command finds the stack that `tieout dev up` runs in the same data directory.

Promises that a stack on this machine reads to every other command as if its environment variables
had been set. Never invents a value: what the file does not hold stays unset.
"""

import json
from collections.abc import Mapping
from pathlib import Path

NAME = "stack.json"

# The file's keys, and the settings they stand for. stripe_api_key is there for the fake's key only:
# a real one is never written to a file.
_SETTINGS: Mapping[str, str] = {
    "database_url": "DATABASE_URL",
    "kafka_bootstrap_servers": "KAFKA_BOOTSTRAP_SERVERS",
    "stripe_api_base": "STRIPE_API_BASE",
    "stripe_account_id": "STRIPE_ACCOUNT_ID",
    "stripe_api_key": "STRIPE_API_KEY",
    "webhook_secret": "STRIPE_WEBHOOK_SECRET",
}


def stack_environ(data_dir: Path) -> dict[str, str]:
    """Return the settings of the stack that runs in `data_dir`, by name; empty when none does."""
    try:
        stack = json.loads((data_dir / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        # It is replaced whole and removed at the end: no file means no stack.
        return {}
    if not isinstance(stack, dict):
        return {}
    return {
        setting: value
        for key, setting in _SETTINGS.items()
        if isinstance(value := stack.get(key), str) and value
    }
