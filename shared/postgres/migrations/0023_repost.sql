-- Why:      a person who has an account for what lies in suspense moves all entries of a type at once:
--           they have to be found among millions. And a discrepancy says where Stripe shows its money.
-- Lock:     posting, SHARE while the index is built: posting waits, reading goes on. All else is
--           the catalog's. The code one version back goes on.
-- Duration: about half a second per million postings.

CREATE INDEX posting_in_suspense ON tieout.posting (entry_no)
    WHERE ledger_account = 'Equity:Suspense';

-- The page of Stripe's dashboard that shows a discrepancy's object, or the source of its balance
-- transaction; null where Stripe documents no page for it.
-- https://docs.stripe.com/stripe-apps/reference/viewports, https://docs.stripe.com/payouts
CREATE FUNCTION tieout.dashboard_link(one tieout.discrepancy) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT concat('https://dashboard.stripe.com/', one.stripe_account,
        CASE WHEN one.livemode THEN '' ELSE '/test' END, page.path, object.id)
    FROM (SELECT CASE WHEN one.object_id LIKE 'txn\_%'
            THEN coalesce(one.expected ->> 'source', one.actual ->> 'source')
            ELSE one.object_id END) AS object (id)
    JOIN (VALUES ('ch', '/payments/'), ('py', '/payments/'), ('pi', '/payments/'),
            ('po', '/payouts/')) AS page (prefix, path)
        ON object.id ~ ('^' || page.prefix || '_[A-Za-z0-9_]+$')
    WHERE one.stripe_account ~ '^acct_[A-Za-z0-9_]+$'
$$;
GRANT EXECUTE ON FUNCTION tieout.dashboard_link(tieout.discrepancy) TO tieout_reader;

-- As in 0018, with its link.
CREATE OR REPLACE FUNCTION tieout.discrepancy_line(one tieout.discrepancy) RETURNS jsonb
LANGUAGE sql STABLE SET timezone = 'UTC' AS $$
    SELECT jsonb_build_object('id', one.id, 'kind', one.kind, 'status', one.status,
        'stripe_account', one.stripe_account, 'livemode', one.livemode,
        'object_id', one.object_id,
        'detected_at', to_char(one.detected_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'resolved_at', to_char(one.resolved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
        'amount_at_risk', one.amount_at_risk, 'effect_minor', one.effect_minor,
        'currency', one.currency,
        'expected', one.expected, 'actual', one.actual, 'reason', one.reason,
        'note', one.note, 'resolved_by', one.resolved_by, 'link', tieout.dashboard_link(one))
$$;
