"""Network analysis on plain arrays: it knows neither store nor GraphQL, so a notebook can call it.

    from graph_api.analysis.clusters import find_clusters
    from graph_api.analysis.incidence import incidence
    from graph_api.analysis.projection import project

    network = incidence([("GM0772", "ICT"), ("GM0794", "ICT"), ("GM0794", "TAX")])
    clustering = find_clusters(project(network))

The modules `options`, `results`, `incidence` and `tasks` load neither SciPy nor NetworkX; the others do.
"""
