"""What must not be in a log, looked for in every line of a whole run.

Promises to name the place and the kind of each finding, and never the text itself: a finding must
not become the second leak. Knows nothing of who wrote a line: services, Postgres, Kafka and the
fake are read alike, as bytes that may be anything.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote, quote_plus

# A shorter one would be found in innocent words, and then nobody believes the scan.
_GIVEN_LENGTH_MIN = 6
_SHAPES: Mapping[str, re.Pattern[str]] = {
    # docs.stripe.com/keys; the client secret of an intent or a session is one too.
    "stripe_secret": re.compile(
        r"(?<![A-Za-z0-9])(?:whsec_[A-Za-z0-9+/]{6,}|(?:sk|rk|ek)_(?:live_|test_)?[A-Za-z0-9]{8,}"
        r"|[a-z]{2,8}_[A-Za-z0-9]{6,}_secret_[A-Za-z0-9]{6,})"
    ),
    "authorization": re.compile(r"(?i)\b(?:bearer|basic)[ :]+(?=\S*\d)[A-Za-z0-9._~+/=-]{8,}"),
    "password_in_url": re.compile(r"://[^/@\s:\"']*:(?!\*+@)[^/@\s\"']+@"),
    # A name and a domain that ends in letters: `host@10.0.0.1` and `Object@1f2e3d` are none.
    "email": re.compile(
        r"(?i)(?<![\w.%+-])(?<!://)[a-z0-9][\w.+-]*(?:@|%40|\\u0040)(?:[a-z0-9-]+\.)+[a-z]{2,24}\b"
    ),
}
# 13 to 19 digits in one piece, or as they are embossed. What touches a letter, a digit, a dot or an
# underscore is a part of an id, of a hash or of a fraction.
_DIGITS = re.compile(
    r"(?<![\w.])(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?"
    r"|\d{4}([ -])\d{6}\2\d{4,5})"
    r"(?![\w-]|\.\d)"
)
# The networks' first digits (ISO/IEC 7812): a time in ms or ns begins with 1, the largest int64
# with 9.
_CARD = re.compile(r"[3-6]\d+|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}")


@dataclass(frozen=True, slots=True)
class Leak:
    """A line that holds what no log may hold; never the text of it."""

    file: Path
    line: int
    kind: str


def scan(folder: Path, *, secrets: Collection[str], names: Collection[str] = ()) -> list[Leak]:
    """Return what the files under `folder` hold that they must not.

    `secrets` are looked for as they are and as a URL or JSON would write them; `names` are the
    people's, whole words. Raises ValueError for one too short to look for.
    """
    shapes = {**_SHAPES, **_given("given_secret", secrets, whole_words=False)}
    shapes |= _given("personal_name", names, whole_words=True)
    return [
        Leak(file=path, line=number, kind=kind)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        for number, line in _lines(path)
        for kind in kinds(line, shapes=shapes)
    ]


def kinds(line: str, *, shapes: Mapping[str, re.Pattern[str]] = _SHAPES) -> list[str]:
    """Return the kinds of what must not be in this text, each once."""
    present = [kind for kind, shape in shapes.items() if shape.search(line)]
    return [*present, "card_number"] if holds_card_number(line) else present


def holds_card_number(text: str) -> bool:
    """Tell whether a text holds a number that a payment card could have."""
    return any(
        _CARD.fullmatch(digits) and _luhn(digits)
        for digits in (re.sub(r"\D", "", match[0]) for match in _DIGITS.finditer(text))
    )


def _luhn(digits: str) -> bool:
    doubled = (int(digit) * 2 for digit in digits[-2::-2])
    return (sum(map(int, digits[::-2])) + sum(n - 9 if n > 9 else n for n in doubled)) % 10 == 0


def _given(
    kind: str, texts: Collection[str], *, whole_words: bool
) -> Mapping[str, re.Pattern[str]]:
    if any(len(text.strip()) < _GIVEN_LENGTH_MIN for text in texts):
        raise ValueError(f"{kind}: at least {_GIVEN_LENGTH_MIN} characters are needed to look for")
    ways = {
        way
        for text in texts
        for way in (text, quote(text, safe=""), quote_plus(text), json.dumps(text)[1:-1])
    }
    if not ways:
        return {}
    either = "|".join(re.escape(way) for way in sorted(ways))
    return {kind: re.compile(rf"(?<!\w)(?:{either})(?!\w)" if whole_words else either)}


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    with path.open(encoding="utf-8", errors="replace", newline="\n") as file:
        yield from enumerate(file, start=1)
