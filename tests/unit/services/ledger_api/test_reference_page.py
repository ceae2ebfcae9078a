"""The reference page: what it links to is on it, and it is written for people."""

import re

from services.ledger_api.openapi import openapi_document
from services.ledger_api.operations.catalogue import OPERATIONS
from services.ledger_api.problems import PROBLEM_KINDS
from services.ledger_api.reference_page import render_reference

_PAGE = render_reference(
    openapi_document(OPERATIONS, version="1", description="`x` <y>", server_url=None)
)


def test_what_it_links_to_is_on_it_once() -> None:
    ids = re.findall(r'id="([^"]+)"', _PAGE)
    targets = set(re.findall(r'href="#([^"]+)"', _PAGE))

    assert len(ids) == len(set(ids))
    assert targets <= set(ids)
    assert {operation.name for operation in OPERATIONS} <= targets
    assert {f"problem-{kind.slug}" for kind in PROBLEM_KINDS} <= set(ids)


def test_it_shows_code_as_code_and_marks_nothing_up_that_was_written() -> None:
    prose = re.sub(r"<pre.*?</pre>", "", _PAGE, flags=re.DOTALL)

    assert "<code>x</code> &lt;y&gt;" in prose
    assert "`" not in prose
