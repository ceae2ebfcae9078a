"""A business's money over time, served as Stripe serves it, faults included.

Read it in this order. business/ is PURE: `objects` (what an account holds), `books` (one account's
state and indexes), `sales`, `refunds_and_disputes`, `payouts` (by schedule), `manual_payouts`,
`treasury` (what happens), `business` (a seed's history, then `commands`), `announcements`. api/ is
PURE but for its ends: `objects_json` (Stripe's JSON of them), `query_string`, `expansion`,
`permissions`, `payout_members`, `handlers` (each answer computed), `rate_limits`, `faults`,
`corrupt_json` (wrong answers); then `inject_faults` (faults acted out) and `routes` (Stripe's
endpoints). webhooks/: `endpoints` and `delivery_plan` (PURE), `delivery`, `ack_journal` (what an
endpoint took). Around them: `journal` (memory), `world` (all of it running), `oracle` and `control`
(/_control, with `control_payouts`, `control_endpoints`, `control_load`), `config`, `__main__`.
"""
