-- Why:      an account may be too busy to be proved exactly just now: when each of its balances last
--           was has to be known. And a discrepancy is to say by how much it moves the difference of
--           the total, so that what rows explain of one can be told from what nothing does.
-- Lock:     tieout.discrepancy, ACCESS EXCLUSIVE for an instant for a column without a default, then
--           its rows one by one as they are filled. The code one version back goes on: it leaves
--           the column null.
-- Duration: some ten seconds per million discrepancies; instant as a rule.

CREATE TABLE tieout.exact_proof (
    stripe_account text NOT NULL,
    livemode boolean NOT NULL,
    balance_type text NOT NULL,
    currency text NOT NULL,
    proved_at timestamptz NOT NULL,
    unexplained numeric(38, 0) NOT NULL,
    PRIMARY KEY (stripe_account, livemode, balance_type, currency)
);
COMMENT ON TABLE tieout.exact_proof IS
    'the last exact proof of each balance, as a pass made it; proved_at is Stripe''s instant';
GRANT SELECT ON tieout.exact_proof TO tieout_writer, tieout_reconciler, tieout_reader;
GRANT INSERT, UPDATE ON tieout.exact_proof TO tieout_reconciler;

ALTER TABLE tieout.discrepancy ADD COLUMN effect_minor bigint;
COMMENT ON COLUMN tieout.discrepancy.effect_minor IS
    'ledger less Stripe: by how much it moves the difference of its balance; null when it moves none';

-- The difference of two bigints may leave bigint.
UPDATE tieout.discrepancy
SET effect_minor = nullif(greatest(-9223372036854775807, least(9223372036854775807, CASE kind
    WHEN 'balance_drift' THEN (actual ->> 'total')::numeric - (expected ->> 'total')::numeric
    ELSE coalesce((actual ->> 'net')::numeric, 0) - coalesce((expected ->> 'net')::numeric, 0)
    END)), 0)
WHERE kind IN ('missing', 'unexpected', 'balance_drift')
   OR (kind = 'different' AND expected ->> 'currency' = actual ->> 'currency');

-- As in 0002, with the effect.
CREATE OR REPLACE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'effect_minor', one.effect_minor,
        'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason)
$$;
