"""Which media type an answer has, by what the caller accepts."""

from http import HTTPStatus

from graph_api.errors import BadInput
from graph_api.http.failures import JSON, Refused

GRAPHQL_RESPONSE = "application/graphql-response+json"


def acceptable(accept: str) -> str:
    """The media type of the answer: the one that the caller likes best, JSON where it does not say.

    Raises:
        Refused: neither can be read there.
    """
    asked = [_media_range(part) for part in accept.split(",") if part.strip()] or [("*/*", 1.0)]
    best = max((JSON, GRAPHQL_RESPONSE), key=lambda name: _liking(name, asked))
    if _liking(best, asked)[0] <= 0:
        raise Refused(HTTPStatus.NOT_ACCEPTABLE, BadInput(f"Only {JSON} and {GRAPHQL_RESPONSE} can be answered."))
    return best


def _liking(name: str, asked: list[tuple[str, float]]) -> tuple[float, bool, int]:
    """How much a media type is liked: by weight, then because it is named itself, then by its place in the list."""
    for pattern in (name, "application/*", "*/*"):
        for place, (media_range, weight) in enumerate(asked):
            if media_range == pattern:
                return weight, pattern == name, -place
    return 0.0, False, 0


def _media_range(part: str) -> tuple[str, float]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    quality = next((p.removeprefix("q=") for p in parameters if p.startswith("q=")), "1")
    try:
        return name, float(quality)
    except ValueError:
        return name, 0.0
