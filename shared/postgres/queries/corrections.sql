-- What a person's command is made from: read once, as it is shown and given.

-- name: fact_of_entry
SELECT issuer, external_id FROM tieout.journal_entry WHERE entry_id = $1;

-- name: facts_of_id
SELECT issuer, external_id FROM tieout.journal_entry
WHERE issuer = ANY ($1::text[]) AND external_id = $2 AND kind = 'original';

-- name: versions
SELECT entry_id, kind, revision, reverses FROM tieout.journal_entry
WHERE issuer = $1 AND external_id = $2
ORDER BY revision, entry_no;

-- name: in_suspense
-- Facts of a type that stand in suspense: found by the few postings there, whatever the type has.
SELECT DISTINCT standing.issuer, standing.external_id
FROM tieout.posting AS leg
JOIN tieout.standing_entry AS standing USING (entry_no)
WHERE leg.ledger_account = 'Equity:Suspense' AND standing.type = $1 AND NOT standing.is_reversed
ORDER BY standing.issuer, standing.external_id;

-- name: books_of
-- How much stands of an account's books, and is open about it, in each mode that it has any in.
SELECT mode.livemode, (
        SELECT count(*) FROM tieout.standing_entry AS standing
        WHERE standing.stripe_account = $1 AND standing.livemode = mode.livemode
          AND NOT standing.is_reversed) AS standing, (
        SELECT count(*) FROM tieout.discrepancy
        WHERE stripe_account = $1 AND livemode = mode.livemode
          AND status IN ('open', 'healing', 'stuck')) AS open_discrepancies
FROM (VALUES (true), (false)) AS mode (livemode);

-- name: entries_made
SELECT count(*) FROM tieout.entry_reference WHERE object_id = ANY ($1::text[]) AND kind = 'command';
