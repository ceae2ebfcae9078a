-- Why:      a discrepancy about an event or a balance leads to Stripe's page of it too.
-- Lock:     none that matters: a function is replaced. The code one version back goes on.
-- Duration: at once.

-- As in 0023, with the pages of events and of the balance.
-- https://docs.stripe.com/payouts/instant-payouts names that of the balance; that of an event is where
-- Stripe's own command line leads to (github.com/stripe/stripe-cli).
CREATE OR REPLACE FUNCTION tieout.dashboard_link(one tieout.discrepancy) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT concat('https://dashboard.stripe.com/', one.stripe_account,
        CASE WHEN one.livemode THEN '' ELSE '/test' END, shown.path)
    FROM (
        SELECT page.path || object.id AS path
        FROM (SELECT CASE WHEN one.object_id LIKE 'txn\_%'
                THEN coalesce(one.expected ->> 'source', one.actual ->> 'source')
                ELSE one.object_id END) AS object (id)
        JOIN (VALUES ('ch', '/payments/'), ('py', '/payments/'), ('pi', '/payments/'),
                ('po', '/payouts/'), ('evt', '/events/')) AS page (prefix, path)
            ON object.id ~ ('^' || page.prefix || '_[A-Za-z0-9_]+$')
        UNION ALL
        SELECT '/balance/overview' WHERE one.kind IN ('balance_drift', 'in_flip')) AS shown
    WHERE one.stripe_account ~ '^acct_[A-Za-z0-9_]+$'
$$;
