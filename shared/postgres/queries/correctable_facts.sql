-- What a person's command is made from: read once, as it is shown and given.

-- name: fact_of_entry
-- Of the account $2 alone; null: of any.
SELECT issuer, external_id FROM tieout.journal_entry
WHERE entry_id = $1 AND ($2::text IS NULL OR stripe_account = $2);

-- name: facts_of_id
-- Of the account $3 alone; null: of any.
SELECT issuer, external_id FROM tieout.journal_entry
WHERE issuer = ANY ($1::text[]) AND external_id = $2 AND kind = 'original'
  AND ($3::text IS NULL OR stripe_account = $3);

-- name: fact_versions
SELECT entry_id, kind, revision, reverses FROM tieout.journal_entry
WHERE issuer = $1 AND external_id = $2
ORDER BY revision, entry_no;

-- name: facts_in_suspense
-- Facts of a type that stand in suspense: found by the few postings there, whatever the type has.
SELECT DISTINCT standing.issuer, standing.external_id
FROM tieout.posting AS leg
JOIN tieout.standing_entry AS standing USING (entry_no)
WHERE leg.ledger_account = 'Equity:Suspense' AND standing.type = $1 AND NOT standing.is_reversed
ORDER BY standing.issuer, standing.external_id;

-- name: standing_count
-- How much stands of an account's books in a mode, of about $4 entries effective after $3, and after
-- when the next are (`through`; null: there are none).
WITH until AS (
    SELECT (SELECT effective_at FROM tieout.journal_entry
            WHERE stripe_account = $1 AND livemode = $2 AND effective_at > $3
            ORDER BY effective_at OFFSET $4 LIMIT 1) AS through
)
SELECT through, (
    SELECT count(*) FROM tieout.standing_entry AS standing
    WHERE standing.stripe_account = $1 AND standing.livemode = $2 AND standing.effective_at > $3
      AND standing.effective_at <= coalesce(through, 'infinity')
      AND NOT standing.is_reversed) AS standing
FROM until;

-- name: open_count
SELECT count(*) FROM tieout.discrepancy
WHERE stripe_account = $1 AND livemode = $2 AND tieout.is_unsettled(status);

-- name: count_entries_made
SELECT count(*) FROM tieout.entry_reference WHERE object_id = ANY ($1::text[]) AND kind = 'command';
