"""A business's money over time, served as Stripe serves it, faults included.

Read it in this order. PURE: `things` (what an account holds), `shapes` (Stripe's JSON of them),
`books` (one account's state and indexes), `sales`, `aftersales`, `treasury` (what happens),
`business` (a seed's history, then `commands`), `query`, `expansion`, `answers` (the API computed),
`limits`, `faults`, `garbled` (wrong answers), `delivery_plan`, `announcements`. Shells: `journal`
(memory), `acknowledged` (what an endpoint took), `delivery` (webhooks), `world` (all of it
running), `struck` (faults acted out), `api` (Stripe's endpoints), `oracle` and `control`
(/_control), `config`, `__main__`.
"""
