-- What Stripe says by id against what the journal has.

-- name: settle_reread
-- $4 is the fingerprint of what Stripe says by id (null: no entry can be made of it), $5 what it
-- says (null: it has no such row), $6 its `created`, $7 its `available_on`.
-- If the entry differs, that is a discrepancy, whichever copy came first. A later value date is
-- appended. If the entry is right and nothing is new, it was the copy that was wrong: `confirmed`.
WITH entry AS (
    SELECT entry_no, entry_id, external_id, fingerprint, type, reporting_category, source_id, net,
        currency, effective_at, available_on, is_reversed,
        -- As services/reconciler/discrepancies/findings.py says it; a test holds the two together.
        jsonb_build_object('id', external_id, 'entry_id', entry_id, 'amount', amount,
            'fee', amount - net, 'fee_details', NULL, 'net', net,
            'currency', currency, 'type', type, 'reporting_category', reporting_category,
            'source', source_id, 'created', extract(epoch FROM effective_at)::bigint,
            'available_on', extract(epoch FROM available_on)::bigint,
            -- As shared/ledger/account.py names it backwards; a test holds the two together.
            'balance_type', replace(lower(regexp_replace(
                substr(ledger_account, length('Assets:Stripe:') + 1), '(?<=.)([A-Z]|-)', '_\1', 'g'
            )), '-', '')) AS side
    FROM tieout.stated_entry
    WHERE issuer = concat('stripe:', $1::text, CASE WHEN $2 THEN ':live' ELSE ':test' END)
      AND external_id = $3
), finding AS (
    SELECT 'unexpected' AS kind, least(abs(net::numeric), 9223372036854775807)::bigint AS amount,
        net::numeric AS effect, currency, NULL::jsonb AS expected, side AS actual,
        'the journal has it, Stripe answers 404 for it' AS reason
    FROM entry WHERE $5::text IS NULL AND NOT is_reversed
    UNION ALL
    SELECT 'different',
        CASE WHEN $4::bytea IS NOT NULL THEN least(
            abs(($5::text::jsonb ->> 'net')::numeric - net), 9223372036854775807)::bigint END,
        -- In the entry's balance and currency: what Stripe has in another one is not taken off.
        CASE WHEN $4 IS NOT NULL THEN net - CASE
            WHEN is_reversed OR ($5::text::jsonb ->> 'balance_type',
                $5::text::jsonb ->> 'currency') = (side ->> 'balance_type', currency)
            THEN ($5::text::jsonb ->> 'net')::numeric ELSE 0 END END,
        CASE WHEN is_reversed AND $4 IS NOT NULL THEN $5::text::jsonb ->> 'currency'
            ELSE currency END, $5::text::jsonb, side,
        CASE WHEN $4 IS NULL THEN 'Stripe''s balance transaction is one that no entry can be made of'
            WHEN is_reversed
            THEN 'Stripe has it, and its entry was reversed: nothing of it is in the ledger'
            WHEN fingerprint <> $4
            THEN 'Stripe''s balance transaction has other money than its entry'
            ELSE 'Stripe''s balance transaction has another date than its entry' END
    FROM entry
    WHERE $5::text IS NOT NULL AND ($4 IS NULL OR fingerprint <> $4
       OR effective_at IS DISTINCT FROM to_timestamp($6::bigint))
), before AS (
    SELECT kept.status FROM tieout.discrepancy AS kept JOIN finding USING (kind)
    WHERE kept.stripe_account = $1 AND kept.livemode = $2 AND kept.object_id = $3
), opened AS (
    SELECT kept.* FROM finding CROSS JOIN LATERAL tieout.open_difference(finding.kind, $1, $2, $3,
        finding.amount,
        -- greatest and least pass over a null.
        CASE WHEN finding.effect IS NOT NULL THEN nullif(greatest(-9223372036854775807,
            least(9223372036854775807, finding.effect)), 0)::bigint END,
        finding.currency, finding.expected, finding.actual, finding.reason) AS kept
), redated AS (
    -- A CASE, for nothing else says which of the three is looked at last.
    SELECT CASE WHEN NOT EXISTS (SELECT FROM finding) AND to_timestamp($7::bigint) > available_on
        THEN tieout.append_value_date(entry_no, to_timestamp($7::bigint)) END AS is_new
    FROM entry
), done AS (
    DELETE FROM tieout.wanted
    WHERE stripe_account = $1 AND livemode = $2 AND object_id = $3
)
SELECT CASE
        WHEN EXISTS (SELECT FROM redated WHERE is_new) THEN 'redated'
        WHEN NOT EXISTS (SELECT FROM finding) THEN 'confirmed'
        -- A person closed it, and it says what it said then.
        WHEN NOT EXISTS (SELECT FROM opened) THEN 'known'
        WHEN NOT EXISTS (SELECT FROM before) THEN 'opened'
        WHEN (SELECT status FROM before) IN ('healed', 'resolved') THEN 'reopened'
        ELSE 'known' END AS outcome,
    (SELECT tieout.discrepancy_line(opened)::text FROM opened) AS line;
