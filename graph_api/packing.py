"""Files in gzip whose bytes follow from their content alone."""

import zlib


def packed(content: bytes, level: int = 9) -> bytes:
    """`gzip.compress` without a time would do, but what it names as the system differs between versions of Python."""
    return zlib.compress(content, level, wbits=zlib.MAX_WBITS | 16)
