import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from graph_api.neo4j_server import guard

# Each says that it is up; the first two then sleep, and end on SIGTERM by themselves or not at all.
SLEEPS = "import signal, sys, time; signal.signal(signal.SIGTERM, {}); print('up', flush=True); time.sleep(60)"
GENTLE, DEAF = SLEEPS.format("lambda *_: sys.exit(7)"), SLEEPS.format("signal.SIG_IGN")
ENDS = "print('up', flush=True); raise SystemExit(3)"


def guarded(program: str, scratch: Path | None = None) -> subprocess.Popen[bytes]:
    command = [sys.executable, guard.__file__, str(scratch or ""), sys.executable, "-c", program]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stdout.readline() == b"up\n"
    return process


def ordered(process: subprocess.Popen[bytes], order: bytes) -> int:
    process.communicate(order, timeout=10)
    return process.returncode


def test_the_order_to_stop_ends_the_command_gently() -> None:
    assert ordered(guarded(GENTLE), b"q") == 7


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_the_order_to_kill_gives_the_command_no_time() -> None:
    assert ordered(guarded(GENTLE), b"k") == -signal.SIGKILL % 256


def test_the_end_of_whoever_asked_ends_the_command_and_removes_its_scratch_folder(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    (scratch / "data").mkdir(parents=True)
    assert ordered(guarded(GENTLE, scratch), b"") == 7
    assert not scratch.exists()


def test_an_order_leaves_the_scratch_folder_to_whoever_gave_it(tmp_path: Path) -> None:
    assert ordered(guarded(GENTLE, tmp_path), b"q") == 7
    assert tmp_path.exists()


def test_the_command_may_end_by_itself() -> None:
    process = guarded(ENDS)
    assert process.wait(10) == 3
    process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_the_guard_takes_the_command_with_it_when_it_is_ended() -> None:
    process = guarded(GENTLE)
    process.terminate()
    assert process.wait(10) == 7
    process.communicate()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no signals")
def test_a_command_that_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    impatient = tmp_path / "guard.py"
    impatient.write_text(Path(guard.__file__).read_text().replace("GENTLY = 120", "GENTLY = 0.2"))
    monkeypatch.setattr(guard, "__file__", str(impatient))
    begin = time.monotonic()
    assert ordered(guarded(DEAF), b"q") == -signal.SIGKILL % 256
    assert time.monotonic() - begin < 5
