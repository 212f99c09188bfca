"""Reading files from the Maven repositories that jgo is set up with.

Their addresses come from jgo, so a mirror named in its settings file is honoured here as well. Proxies and certificates
(`HTTPS_PROXY`, `REQUESTS_CA_BUNDLE`) are those of requests.
"""

from urllib.parse import urlsplit

import requests
from jgo.config import GlobalSettings
from jgo.constants import MAVEN_CENTRAL_URL
from requests.adapters import HTTPAdapter, Retry

from graph_api.neo4j_server.errors import JarsUnavailable

CONNECTIONS = 8
"""How many files are read at once."""

_SECONDS_TO_CONNECT_AND_BETWEEN_BYTES = (10, 60)


def repositories() -> dict[str, str]:
    """Names and addresses of the repositories, in the order in which they are asked."""
    return {"central": MAVEN_CENTRAL_URL, **GlobalSettings.load().repositories}


class Repositories:
    """One session with the repositories; may be used by several threads at once."""

    def __init__(self) -> None:
        self._addresses = [address.rstrip("/") for address in repositories().values()]
        self._session = requests.Session()
        retry = Retry(total=4, connect=1, other=0, backoff_factor=0.5, status_forcelist=(429, 500, 502, 503, 504))
        adapter = HTTPAdapter(pool_maxsize=CONNECTIONS, max_retries=retry)
        self._session.mount("https://", adapter)
        self._session.mount("http://", adapter)

    def __enter__(self) -> "Repositories":
        return self

    def __exit__(self, *_: object) -> None:
        self._session.close()

    def read(self, path: str) -> bytes:
        """The bytes of a file, from the first repository that gives it.

        Raises:
            JarsUnavailable: none has it, or none can be reached.
        """
        reasons = []
        for address in self._addresses:
            try:
                response = self._session.get(f"{address}/{path}", timeout=_SECONDS_TO_CONNECT_AND_BETWEEN_BYTES)
                response.raise_for_status()
            except requests.RequestException as error:
                reasons.append(f"{urlsplit(address).hostname}: {_root_cause(error)}")
            else:
                return response.content
        raise JarsUnavailable(
            f"Neo4j cannot be fetched, {path.rpartition('/')[2]} failed ({'; '.join(reasons)}).",
            hint="It is fetched once: go online, set up a proxy (HTTPS_PROXY, REQUESTS_CA_BUNDLE), or name a mirror as "
            "the repository `central` in the settings of jgo.",
        )


def _root_cause(error: BaseException) -> str:
    """What the operating system or the other side said, without the layers around it."""
    while error.__context__ is not None:
        error = error.__context__
    return str(error)
