-- Why:      what stands of a fact was found by joins that the planner may turn into a read of the whole
--           journal, or of all that was ever reversed; and a batch of commands was held against all
--           commands. Now each is a lookup by an index, whatever the planner thinks of their number.
-- Lock:     ACCESS EXCLUSIVE on the view, for the catalog alone. The code one version back goes on.
-- Duration: instant at any size.

-- As in 0018: an entry is reversed once (a unique index), and OFFSET keeps what follows a lookup.
CREATE OR REPLACE VIEW tieout.standing_entry AS
SELECT version.entry_no, version.issuer, version.external_id, version.stripe_account,
    version.livemode, version.effective_at, version.entry_id,
    CASE WHEN reversal.entry_no IS NULL THEN version.fingerprint ELSE ''::bytea END AS fingerprint,
    version.type, version.reporting_category, version.source_id,
    CASE WHEN reversal.entry_no IS NULL THEN leg.amount_minor ELSE 0::bigint END AS net,
    leg.currency, leg.ledger_account, greatest(leg.available_on, (
        SELECT max(value_date.available_on) FROM tieout.value_date
        WHERE value_date.entry_no = version.entry_no)) AS available_on,
    reversal.entry_no IS NOT NULL AS is_reversed
FROM tieout.journal_entry AS version
CROSS JOIN LATERAL (
    SELECT posting.amount_minor, posting.currency, posting.ledger_account, posting.available_on
    FROM tieout.posting
    WHERE posting.entry_no = version.entry_no AND posting.ordinal = 1 OFFSET 0) AS leg
LEFT JOIN LATERAL (
    SELECT taken_back.entry_no FROM tieout.journal_entry AS taken_back
    WHERE taken_back.reverses = version.entry_id OFFSET 0) AS reversal ON true
WHERE version.kind IN ('original', 'replacement')
  AND NOT EXISTS (
    SELECT FROM tieout.journal_entry AS newer
    WHERE newer.issuer = version.issuer AND newer.external_id = version.external_id
      AND newer.kind = 'replacement' AND newer.revision > version.revision OFFSET 0);

-- As check_postings in 0001, and for its reason.
ALTER FUNCTION tieout.keep_commands(
    text, text, integer[], integer[], bigint[], bigint[], integer[], jsonb, jsonb)
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
