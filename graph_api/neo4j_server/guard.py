"""Runs a command, and ends it when the process that asked for it is gone.

Run as a script, on the standard library alone: `guard.py SCRATCH COMMAND...`. Standard input carries one order:

- `q`: end the command gently;
- `k`: kill it;
- end of file: whoever asked has died, however it died; end the command gently and remove the folder SCRATCH, if one is
  named (an empty text names none).

The kernel's own means, PR_SET_PDEATHSIG, exists on Linux only, and fires already when the starting thread ends.
"""

import os
import shutil
import signal
import subprocess
import sys
import threading

_SECONDS_TO_END_GENTLY = 120


def main(scratch: str, command: list[str]) -> int:
    """Runs `command` to its end, and returns its exit code."""
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 - our own command
    signal.signal(signal.SIGTERM, lambda *_: process.terminate())
    orphaned = threading.Event()

    def obey() -> None:
        order = os.read(0, 1)
        if order == b"k":
            process.kill()
            return
        if not order:
            orphaned.set()
        process.terminate()
        try:
            process.wait(_SECONDS_TO_END_GENTLY)
        except subprocess.TimeoutExpired:
            process.kill()

    threading.Thread(target=obey, daemon=True).start()
    code = process.wait()
    if scratch and orphaned.is_set():
        shutil.rmtree(scratch, ignore_errors=True)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
