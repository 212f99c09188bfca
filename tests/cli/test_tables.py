"""The table form of `samen query`."""

import io

from graph_api.cli.tables import flatten, print_tables, rows_of, text


def test_the_rows_of_a_connection_are_its_edges_else_its_nodes() -> None:
    assert rows_of({"edges": [{"node": {"name": "Best"}}], "totalCount": 1}) == [{"node": {"name": "Best"}}]
    assert rows_of({"nodes": [{"name": "Best"}]}) == [{"name": "Best"}]
    assert rows_of([1, 2]) == [1, 2]
    assert rows_of({"name": "Best"}) == [{"name": "Best"}]
    assert rows_of(None) == []


def test_a_node_of_an_edge_keeps_the_names_of_its_fields_and_nested_objects_get_a_path() -> None:
    edge = {"role": "HOST", "node": {"name": "ICT NML", "source": {"title": "ROO"}}}
    assert flatten(edge) == {"role": "HOST", "name": "ICT NML", "source.title": "ROO"}
    assert flatten({"role": "HOST", "node": None}) == {"role": "HOST", "node": None}


def test_cells_are_readable() -> None:
    assert text(None) == ""
    assert text(True) == "yes"
    assert text(False) == "no"
    assert text(["A", "B"]) == "A, B"
    assert text({"nodes": [{"name": "Best"}, {"name": "Oss"}]}) == "Best, Oss"
    assert text([{"role": "HOST", "node": {"name": "Best"}}]) == "HOST Best"


def test_a_table_outside_a_terminal_has_a_line_a_row_however_wide() -> None:
    stream = io.StringIO()
    title = "Gemeenschappelijke regeling " * 20
    print_tables({"sharedServices": {"nodes": [{"title": title, "key": "roo-1"}]}, "municipality": None}, stream)
    lines = stream.getvalue().splitlines()
    assert any(title.strip() in line and "roo-1" in line for line in lines)
    assert "municipality: nothing" in lines
