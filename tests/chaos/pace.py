"""How fast a run's reconcilers work: what takes minutes in earnest takes seconds here."""

from typing import Final

GRACE_S: Final = 6
SERVICE_ENVIRON: Final = {
    "TIEOUT_RECONCILE_INTERVAL_S": "8",
    "TIEOUT_RECONCILE_GRACE_S": str(GRACE_S),
    "TIEOUT_RECONCILE_OVERLAP_S": "60",
}
