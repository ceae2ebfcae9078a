"""A business's money over time, served as Stripe serves it, faults included.

Read it in this order. PURE: `things` (what an account holds), `shapes` (Stripe's JSON of them),
`books` (one account's state and indexes), `sales`, `aftersales`, `treasury` (what happens),
`business` (a seed's history, then `commands`), `query`, `expansion`, `answers` (the API computed),
`limits`, `faults`, `delivery_plan`. Shells: `journal` (memory), `delivery` (webhooks), `world` (all
of it running), `api` (Stripe's endpoints), `control` (/_control), `config`, `__main__`.
"""
