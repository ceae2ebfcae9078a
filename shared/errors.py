"""The two families of failure that reach a loop. PURE: stdlib only.

Promises that every failure a loop must tell apart descends from one of these two, and nothing else.
Must never grow a third family: a loop either tries again or goes on.
"""


class Recoverable(Exception):
    """The world is not ready (Kafka, Postgres, Stripe): hold the place and try again later."""


class Unprocessable(Exception):
    """This very input can never work: park it with its reason and go on."""


class TooSlow(Recoverable):
    """The world is there, and this took longer than it may: less of it at once may do.

    The same again may work later, when there is less else to do; at once it helps nobody.
    """
