"""An account as it is written on the command line."""

_MODES = {"": None, "live": True, "test": False}


def parse_account(text: str) -> tuple[str, bool | None]:
    """Return the id and the mode of `acct_…`, `acct_…:live` or `acct_…:test`; None: both modes.

    Raises ValueError when the mode is none.
    """
    account_id, _, mode = text.partition(":")
    if mode not in _MODES:
        raise ValueError("a mode is live or test")
    return account_id, _MODES[mode]
