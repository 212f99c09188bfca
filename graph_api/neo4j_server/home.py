"""The folder that a server runs in: its data, its logs and its settings."""

from pathlib import Path

from graph_api.neo4j_server.releases import Release

_FOLDERS = ("conf", "data", "import", "logs", "plugins", "run")

_SETTINGS = {
    "dbms.usage_report.enabled": "false",
    # Otherwise stopping waits ten seconds for connections that are idle.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
    # What one transaction may hold, so that no statement takes the memory of all.
    "db.memory.transaction.max": "256m",
    # Nothing is loaded from files or addresses.
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "server.http.enabled": "false",
    "server.memory.pagecache.size": "128m",
}


def prepare_home(home: Path, release: Release, port: int, auth: bool) -> None:
    """Makes the folders that are lacking and writes the settings anew; data that is there stays."""
    for folder in _FOLDERS:
        (home / folder).mkdir(parents=True, exist_ok=True)
    settings = {
        **_SETTINGS,
        **release.settings,
        "dbms.security.auth_enabled": str(auth).lower(),
        "server.bolt.listen_address": f"127.0.0.1:{port}",
    }
    text = "".join(f"{name}={value}\n" for name, value in settings.items())
    (home / "conf" / "neo4j.conf").write_text(text, encoding="utf-8")


def console_log(home: Path) -> Path:
    """The file with what the server prints."""
    return home / "logs" / "console.log"
