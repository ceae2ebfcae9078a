-- The reference of posting: the same rows into the same tables, with their indexes and triggers,
-- in one statement a batch. No offsets, no duplicates to meet, no deltas, no queue; the entries'
-- numbers come from the client, so that nothing has to be joined.
WITH batch AS (
    INSERT INTO tieout.journal_batch DEFAULT VALUES RETURNING batch_id
), entry AS (
    INSERT INTO tieout.journal_entry (
        entry_no, entry_id, issuer, external_id, kind, revision, stripe_account, livemode, type,
        reporting_category, source_id, effective_at, fingerprint, posting_count, origin,
        batch_id, ordinal)
    OVERRIDING SYSTEM VALUE
    SELECT $1 + ordinal, entry_id, issuer, external_id, 'original', 0, stripe_account, livemode,
        type, category, source, to_timestamp(effective), fingerprint, posting_count, origin,
        batch_id, ordinal
    FROM batch, unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::text[],
            $8::text[], $9::text[], $10::bigint[], $11::bytea[], $12::smallint[], $13::text[])
        WITH ORDINALITY AS copy (entry_id, issuer, external_id, stripe_account, livemode, type,
            category, source, effective, fingerprint, posting_count, origin, ordinal)
)
INSERT INTO tieout.posting (
    entry_no, ordinal, ledger_account, currency, amount_minor, available_on)
SELECT $1 + entry, ordinal, account, currency, amount, to_timestamp(available)
FROM unnest($14::integer[], $15::smallint[], $16::text[], $17::text[], $18::bigint[],
        $19::bigint[])
    AS leg (entry, ordinal, account, currency, amount, available)
