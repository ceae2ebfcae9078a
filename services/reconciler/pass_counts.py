"""What a pass counts: windows and rows, by the contract's keys."""

from dataclasses import asdict, dataclass


@dataclass(slots=True)
class PassCounts:
    """What one pass has counted so far, or several passes together."""

    windows: int = 0
    compared: int = 0
    missing: int = 0
    imported: int = 0
    unannounced: int = 0
    healed: int = 0
    different: int = 0
    unexpected: int = 0
    unsettled: int = 0
    open: int = 0

    def __add__(self, other: "PassCounts") -> "PassCounts":
        """Add up the counts of several accounts."""
        theirs = asdict(other)
        return PassCounts(**{name: count + theirs[name] for name, count in asdict(self).items()})
