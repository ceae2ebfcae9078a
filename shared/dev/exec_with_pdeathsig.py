"""Start a program that cannot outlive the one that started it.

Run as a script: `exec_with_pdeathsig.py PARENT_PID DEATH_SIGNAL UID|- PROGRAM [ARGUMENT]...`. It
asks the kernel to signal this process when its parent dies, becomes the given user, and turns into
PROGRAM.

Promises that even a supervisor that is killed with SIGKILL leaves nothing behind. Must never
import anything of ours: it runs before every child, in a bare interpreter, so it has to be quick.
"""

import ctypes
import os
import sys

_PR_SET_PDEATHSIG = 1  # linux/prctl.h


def main(arguments: list[str]) -> None:
    """Turn into the program named on the command line."""
    parent_pid, death_signal, uid, *program = arguments
    if uid != "-":
        # The group of the same number: `nobody` has it everywhere, and no group more.
        os.setgroups([])
        os.setgid(int(uid))
        os.setuid(int(uid))
    # After setuid, which clears it; exec keeps it.
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, int(death_signal), 0, 0, 0)
    if os.getppid() != int(parent_pid):
        sys.exit("the parent died before its child began")
    os.execv(program[0], program)  # noqa: S606 - no shell is the point


if __name__ == "__main__":
    main(sys.argv[1:])
