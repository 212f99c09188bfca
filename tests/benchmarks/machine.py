"""On what was measured."""

import os
import platform
from pathlib import Path


def machine() -> dict[str, str]:
    """The machine in words, by what is told of it."""
    return {
        "processor": f"{_processor()}, {_cores()} cores",
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB",
        "system": f"{platform.system()} {platform.release()} ({platform.machine()})",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
    }


def load() -> str:
    """How many processes wanted a processor in the last minute, on average: above the cores, figures are too high."""
    return f"{os.getloadavg()[0]:.1f}"


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _processor() -> str:
    described = Path("/proc/cpuinfo")
    if described.exists():
        for line in described.read_text("utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
