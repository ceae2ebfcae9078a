-- Why:      `status` says how much is wanted and awaited, but not since when. The view that counts
--           them has read them already: it names the oldest of both in the same reading.
-- Lock:     the view's own, ACCESS EXCLUSIVE for an instant. The code one version back goes on: it
--           names the columns that it reads.
-- Duration: instant at any size.

CREATE OR REPLACE VIEW tieout.waiting AS
SELECT (SELECT count(*) FROM tieout.wanted) AS wanted, count(*) AS awaiting,
    count(*) FILTER (WHERE due_at <= clock_timestamp()
        OR (attempts = 0 AND reason IS NULL AND kind = 'balance_transaction')) AS answerable,
    (SELECT min(wanted_at) FROM tieout.wanted) AS oldest_wanted_at,
    min(wanted_at) AS oldest_awaiting_at
FROM tieout.awaiting;
