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
    (row,) = [line for line in lines if "roo-1" in line]
    assert row.split("roo-1")[0].strip() == f"{title[:79]}…"
    assert max(map(len, lines)) < 100
    assert "municipality: nothing" in lines


def test_what_a_connection_has_beside_its_rows_is_printed_too() -> None:
    stream = io.StringIO()
    page = {"hasNextPage": True, "endCursor": "abc"}
    print_tables({"municipalities": {"totalCount": 342, "nodes": [{"name": "Best"}], "pageInfo": page}}, stream)
    lines = [line.strip() for line in stream.getvalue().splitlines() if line.strip()]
    assert lines[:2] == ["municipalities", "name"]
    assert lines[-4:] == [
        "Best",
        "municipalities.totalCount: 342",
        "municipalities.pageInfo.hasNextPage: yes",
        "municipalities.pageInfo.endCursor: abc",
    ]


def test_a_connection_without_rows_still_says_what_it_has_beside_them() -> None:
    stream = io.StringIO()
    print_tables({"municipalities": {"totalCount": 0, "nodes": []}}, stream)
    assert stream.getvalue() == "municipalities: nothing\nmunicipalities.totalCount: 0\n"


def test_a_connection_in_a_row_has_its_rows_in_a_cell_and_the_rest_in_others() -> None:
    regions = {"totalCount": 2, "nodes": [{"name": "Brabant"}, {"name": "Zuid"}]}
    columns = flatten({"name": "Best", "regions": regions})
    assert {name: text(value) for name, value in columns.items()} == {
        "name": "Best",
        "regions": "Brabant, Zuid",
        "regions.totalCount": "2",
    }
    assert text([{"name": "Best", "regions": regions}]) == "Best Brabant, Zuid 2"
    assert text(regions) == "Brabant, Zuid (totalCount: 2)"


def test_edges_and_nodes_of_one_connection_are_the_same_rows() -> None:
    both = {"edges": [{"cursor": "a", "node": {"code": "GM0753"}}], "nodes": [{"name": "Best"}]}
    assert [flatten(row) for row in rows_of(both)] == [{"cursor": "a", "name": "Best", "code": "GM0753"}]


def test_text_of_several_lines_stays_on_one() -> None:
    assert text("Best\nOss") == "Best Oss"
