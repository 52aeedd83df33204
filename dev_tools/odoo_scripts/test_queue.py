# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Test classes shared by processes that run at the same time: each takes the longest that is left.

All of them know the same classes and the same order; a file holds the names that are taken.
"""

import fcntl

#: seconds of a test that was never measured, by whether it opens a browser
UNKNOWN = {True: 8.0, False: 0.5}


def class_name(kind):
    """Return the name of a test class as the results have it, `module.file.Class`."""
    return f"{kind.__module__.removeprefix('odoo.addons.')}.{kind.__qualname__}"


def grouped(tests):
    """Return {name of the class: its tests}, both in the given order."""
    groups = {}
    for test in tests:
        groups.setdefault(class_name(type(test)), []).append(test)
    return groups


def longest_first(groups, durations, opens_browser):
    """Return the names of the groups, those that take longest first.

    :param durations: {name: seconds} of an earlier run
    :param opens_browser: tells of a test whether it does
    """
    def seconds(name):
        return durations.get(name) or sum(UNKNOWN[opens_browser(test)] for test in groups[name])

    return sorted(groups, key=lambda name: (-seconds(name), name))


def take(path, name):
    """Tell whether the name is ours: no other process took it, nor can any from now on."""
    with open(path, "a+", encoding="utf-8") as taken:
        fcntl.flock(taken, fcntl.LOCK_EX)
        taken.seek(0)
        if name in taken.read().splitlines():
            return False
        taken.write(name + "\n")
        return True
