-- How entries get into the journal and its balances; the calls are in 0015, 0017, 0022, 0036 and 0038.

-- name: post_batch
-- One statement, so one transaction: the entries; what they refer to; the copies to ask Stripe
-- about, the presentments and the traces of what is new, after the entries because they take their
-- count; the accounts whose records were ignored; and the rows from before the start of their books.
SELECT written.posted, written.differing, doubted, written.opened::text,
    ignored.opened::text AS unconfigured, ignored.reopened::text
FROM tieout.post_batch($1, $2, $3, $4, $5, $6, $7,
        $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
        $21, $22, $23, $24, $25, $26, $27::text::jsonb, $28::text::jsonb) AS written
    CROSS JOIN tieout.keep_references($29, $30, $31)
    CROSS JOIN LATERAL tieout.doubt_dates(written.posted, $9, $10, $11, $12, $16, $18) AS doubted
    CROSS JOIN tieout.open_unconfigured($32, $33) AS ignored
    CROSS JOIN tieout.leave_out($34, $35, $36, $37)
    CROSS JOIN LATERAL tieout.keep_presentments(written.posted, $2, $3, $4, $5, $6, $38, $39, $40,
        $41, $42, $43, $44, $45, $46, $47, $11, $12, $14, $15)
    CROSS JOIN LATERAL tieout.keep_traces(written.posted, $48);

-- name: sequence_batches
SELECT tieout.sequence_batches($1);
