"""The ids in paths, by what they name."""

from typing import Final

from services.ledger_api.operation import PathParameter

ENTRY_ID: Final = PathParameter(
    name="entry_id",
    pattern=r"(je_[a-z2-7]{26}|txn_[A-Za-z0-9_]{1,250})",
    description="An entry by its id, je_…, or by its balance transaction, txn_….",
    example="je_mfrggzdfmztwq2lknnwg23tpob",
)
PAYOUT_ID: Final = PathParameter(
    name="payout_id",
    pattern=r"po_[A-Za-z0-9_]{1,250}",
    description="A payout, po_….",
    example="po_1NvTe5Money",
)
DISCREPANCY_ID: Final = PathParameter(
    name="discrepancy_id",
    pattern=r"dsc_[a-z0-9]{1,64}",
    description="A discrepancy, dsc_….",
    example="dsc_8c930d58e6b2632d19fd69e023",
)
COMMAND_ID: Final = PathParameter(
    name="command_id",
    pattern=r"cmd_[a-z0-9]{1,64}",
    description="A command, cmd_….",
    example="cmd_mfrggzdfmztwq2lknnwg23tpob",
)
DEAD_LETTER_ID: Final = PathParameter(
    name="dead_letter_id",
    pattern=r"[0-9]{1,18}",
    description="A dead letter by its number.",
    example="7",
)
RECONCILIATION_ID: Final = PathParameter(
    name="reconciliation_id",
    pattern=r"rec_[a-z0-9]{1,64}",
    description="A request to compare again, rec_….",
    example="rec_mfrggzdfmztwq2lknnwg23tpob",
)
OBJECT_ID: Final = PathParameter(
    name="object_id",
    pattern=r"[A-Za-z0-9_:.\-]{1,255}",
    description="An id of Stripe's (evt_, txn_, ch_, re_, po_, …) or of ours (je_, dsc_).",
    example="ch_3NvTe5Money",
)
