-- Why:      a heal of a thousand rows sent a thousand mails. What comes in a flood is gathered in one
--           message, which has its id from the beginning, and gets its deliveries once it is told. And what
--           is given up, because its target is set no more, says which facts it was of.
-- Lock:     notification, ACCESS EXCLUSIVE for an instant (columns without a default); its indexes, and
--           that of notified_fact, SHARE while they are built: notifications wait for that, and nothing
--           else does. The code one version back goes on: it tells each fact by itself, and leaves what is
--           being gathered to the next version.
-- Duration: instant for what a year of notifications comes to; a million rows are some seconds.

ALTER TABLE tieout.notification
    ADD COLUMN sort text CHECK (sort IN ('opened', 'settled')),
    ADD COLUMN gathers_until timestamptz,
    ADD COLUMN gathered jsonb;
COMMENT ON COLUMN tieout.notification.sort IS
    'what it tells of a discrepancy; null: it tells of something else';
COMMENT ON COLUMN tieout.notification.gathers_until IS
    'until when it gathers, or gathered, what is alike; null: it is of one fact';
COMMENT ON COLUMN tieout.notification.gathered IS
    'how many it has gathered and the largest of them; null: it is told, or was never to gather';
CREATE UNIQUE INDEX notification_gathering ON tieout.notification (sort) WHERE gathered IS NOT NULL;
CREATE INDEX notification_told ON tieout.notification (noted_at) WHERE sort IS NOT NULL;
CREATE INDEX notified_fact_told ON tieout.notified_fact (notification_id)
    WHERE notification_id IS NOT NULL;

GRANT UPDATE (severity, title, body, gathered) ON tieout.notification TO tieout_reconciler;
