# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Running other programs: expected faults become one clear line."""

import contextlib
import fcntl
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from .ui import Problem

NETWORK_SIGNS = (
    "Temporary failure resolving",
    "Could not resolve",
    "Could not connect",
    "Connection failed",
    "Network is unreachable",
    "NewConnectionError",
    "Failed to establish a new connection",
    "Name or service not known",
    "Connection refused",
    "Max retries exceeded",
)
DISK_SIGNS = ("No space left on device", "ENOSPC", "Errno 28")


def explain(output: str, what: str) -> str:
    """Turn the output of a program that failed into one line for the user."""
    if any(sign in output for sign in DISK_SIGNS):
        return f"{what} failed: the disk is full. Free some space and try again."
    if any(sign in output for sign in NETWORK_SIGNS):
        return (
            f"{what} failed: no network. Connect and run the command again; "
            "what was already downloaded is kept."
        )
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    telling = [line for line in lines if line.startswith(("E:", "ERROR", "error", "fatal"))]
    return f"{what} failed: {(telling or lines or ['no message'])[-1]}"


def run(
    command: list[str | Path],
    what: str,
    env: dict | None = None,
    cwd: Path | None = None,
    stdin: str | None = None,
) -> str:
    """Run a short program and return its output, or raise a Problem."""
    try:
        done = subprocess.run(
            [str(part) for part in command],
            env=env,
            cwd=cwd,
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        raise Problem(f"{what} needs the program `{command[0]}`, which is not installed.") from None
    if done.returncode:
        raise Problem(explain(done.stdout, what))
    return done.stdout


def watch(
    command: list[str | Path],
    what: str,
    tick: Callable[[], None],
    env: dict | None = None,
    cwd: Path | None = None,
    log: Path | None = None,
) -> str:
    """Run a long program, calling `tick` twice a second; return its output."""
    target = log or Path(os.devnull)
    with open(target, "w+b") as output:
        process = subprocess.Popen(
            [str(part) for part in command],
            env=env,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            while process.poll() is None:
                tick()
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.5)
        finally:
            stop(process)
    text = log.read_text(encoding="utf-8", errors="replace") if log else ""
    if process.returncode:
        raise Problem(explain(text, what))
    return text


def stop(process: subprocess.Popen, patience: float = 10.0, first=signal.SIGTERM) -> None:
    """End a program that we started, gently first; does nothing if it has ended."""
    if process.poll() is not None:
        return
    process.send_signal(first)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def free_port() -> int:
    """Return a loopback port that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def port_taken(port: int) -> bool:
    """Tell whether something already listens on the loopback port."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False


def wait_for_port(port: int, process: subprocess.Popen, what: str, seconds: float) -> None:
    """Wait until our program answers on its port."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise Problem(f"{what} ended right after its start.")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.5):
            return
        time.sleep(0.1)
    raise Problem(f"{what} did not answer on port {port} within {seconds:.0f} s.")


def privileged(command: list[str]) -> list[str]:
    """Return the command as the administrator runs it here, or raise a Problem."""
    if os.geteuid() == 0:
        return command
    if shutil.which("sudo"):
        probe = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if probe.returncode == 0:
            return ["sudo", "-n", *command]
    raise Problem(
        "No right to install packages: run as root (or a user who may use sudo without "
        f"a password), or have an administrator run `{' '.join(command)}` first."
    )


@contextlib.contextmanager
def alone(lock: Path) -> Iterator[None]:
    """Let only one command at a time run the block; the others wait."""
    lock.parent.mkdir(parents=True, exist_ok=True)
    with open(lock, "w", encoding="utf-8") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        yield


@contextlib.contextmanager
def replaced_folder(target: Path) -> Iterator[Path]:
    """Build a folder beside its final place and move it there only when complete."""
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f"{target.name}.part{os.getpid()}")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    try:
        yield temporary
        shutil.rmtree(target, ignore_errors=True)
        temporary.rename(target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
