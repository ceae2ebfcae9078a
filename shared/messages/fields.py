"""The types of the keys that values on the ledger's topics share, each with its meaning. PURE.

Promises that a key means the same wherever it stands: docs/schemas is made from these. What a
reader must not rely on is said here too, for it cannot be seen in a type.
"""

from datetime import date, datetime
from typing import Annotated, Final, TypeAlias

from msgspec import Meta

from shared.ledger.money import INT64_MAX, INT64_MIN

_INT32_MAX: Final = 2**31 - 1

EntryId: TypeAlias = Annotated[
    str,
    Meta(
        description="Made from issuer, external_id, kind and revision: the same fact always has the"
        " same id, so a record that comes twice is known by it.",
        pattern="^je_[a-z2-7]{26}$",
    ),
]
Issuer: TypeAlias = Annotated[
    str,
    Meta(
        description="Who numbered the fact: `stripe:{acct}:{live|test}`, tieout itself as"
        " `tieout:{acct}:{live|test}`, or another.",
        min_length=1,
    ),
]
ExternalId: TypeAlias = Annotated[
    str,
    Meta(description="The fact's id at its issuer; of Stripe's, the balance transaction's."),
]
EntryKind: TypeAlias = Annotated[
    str,
    Meta(
        description="What the entry is to its fact. More kinds may come.",
        examples=["original", "reversal", "replacement", "fx"],
    ),
]
Revision: TypeAlias = Annotated[
    int,
    Meta(
        description="0 of an original; corrections of a fact count up from 1.",
        ge=0,
        le=_INT32_MAX,
    ),
]
Reverses: TypeAlias = Annotated[
    str | None,
    Meta(description="The entry that this one takes back; null: none."),
]
AccountId: TypeAlias = Annotated[
    str | None,
    Meta(
        description="The Stripe account in whose books it is; null where the issuer is neither"
        " Stripe nor tieout.",
    ),
]
Livemode: TypeAlias = Annotated[
    bool | None,
    Meta(description="Whether it is live money or Stripe's test mode; null as stripe_account is."),
]
BalanceTransactionId: TypeAlias = Annotated[
    str | None,
    Meta(description="Stripe's `txn_…`; null where the issuer is not Stripe."),
]
BookDate: TypeAlias = Annotated[
    date,
    Meta(description="The day in whose books it is: the UTC date of effective_at so far."),
]
EntryType: TypeAlias = Annotated[
    str,
    Meta(description="Stripe's type of the balance transaction, or tieout's own. More may come."),
]
ReportingCategory: TypeAlias = Annotated[
    str,
    Meta(description="Stripe's reporting category, or tieout's own. More may come."),
]
EffectiveAt: TypeAlias = Annotated[
    datetime,
    Meta(description="When the money moved: `created` of the balance transaction; UTC.", tz=True),
]
PostedAt: TypeAlias = Annotated[
    datetime,
    Meta(description="When the entry was written into the journal; UTC.", tz=True),
]
Position: TypeAlias = Annotated[
    int,
    Meta(
        description="The place in the journal of the batch that the entry was written in: dense,"
        " and the same for every reader.",
        ge=1,
        le=INT64_MAX,
    ),
]
EntryOrdinal: TypeAlias = Annotated[
    int,
    Meta(
        description="The entry's place in its batch, from 1: (position, ordinal) is the order.",
        ge=1,
        le=_INT32_MAX,
    ),
]
PostingOrdinal: TypeAlias = Annotated[
    int,
    Meta(
        description="The posting's place in its entry, from 1: entry_id and it name the posting.",
        ge=1,
        le=_INT32_MAX,
    ),
]
LedgerAccount: TypeAlias = Annotated[
    str,
    Meta(
        description="A line of the chart of accounts. More may come.",
        examples=["Assets:Stripe:Payments"],
        min_length=1,
    ),
]
Currency: TypeAlias = Annotated[
    str,
    Meta(description="ISO 4217, in lower case as Stripe writes it.", examples=["usd"]),
]
AmountMinor: TypeAlias = Annotated[
    int,
    Meta(
        description="Minor units of the currency, by Stripe's exponents; debit positive, credit"
        " negative. 64 bits: more than a JavaScript number holds exactly.",
        ge=INT64_MIN,
        le=INT64_MAX,
    ),
]
AvailableOn: TypeAlias = Annotated[
    Annotated[datetime, Meta(tz=True)] | None,
    Meta(
        description="From when on the money can be paid out, as the entry was posted; UTC. Null"
        " where the account is none of Stripe's balances.",
    ),
]
References: TypeAlias = Annotated[
    dict[str, str],
    Meta(
        description="What else the entry is about, by what it is: `source`, the id of the object"
        " behind the balance transaction. More may come.",
    ),
]
