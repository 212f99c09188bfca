"""Statements in Cypher that somebody else wrote: only those that read, and nothing but the graph.

READ access alone is no sandbox: procedures, `LOAD CSV` and administration read and end other things. Nor is the plan
alone: what stands within an expression, as in `COUNT { CALL ... }`, is not in it. So a statement passes three times:
its words (`words`), its plan, and then READ access with limits on time and size (`engine`).
"""
