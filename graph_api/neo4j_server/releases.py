"""The versions of Neo4j that a local server can run, and what differs between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from graph_api.neo4j_server.errors import UnknownRelease


@dataclass(frozen=True, slots=True)
class Release:
    """One version of Neo4j Community: the class that starts it and the settings that only it knows."""

    version: str
    main_class: str
    settings: Mapping[str, str] = field(default_factory=dict)


CURRENT = Release(
    "2026.07.1",
    "org.neo4j.server.Neo4jCommunity",
    # 5.26 refuses to start when it meets one of these.
    {
        "dbms.fleet_manager.enabled": "false",
        "server.fleet_discovery.enabled": "false",
        "client.allow_telemetry": "false",
    },
)
LONG_TERM_SUPPORT = Release("5.26.30", "org.neo4j.server.CommunityEntryPoint")

RELEASES: Mapping[str, Release] = {release.version: release for release in (CURRENT, LONG_TERM_SUPPORT)}


def release_of(version: str) -> Release:
    """The release called `version`.

    Raises:
        UnknownRelease: there is none; the message names those there are.
    """
    try:
        return RELEASES[version]
    except KeyError:
        raise UnknownRelease(
            f"There is no Neo4j {version} to run here.", hint=f"Choose one of {', '.join(RELEASES)}."
        ) from None
