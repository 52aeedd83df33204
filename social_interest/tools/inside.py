# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What only the server's own code may say in a context.

A context comes from whoever calls: over RPC anybody writes into it what he
likes. This object he cannot write.
"""

from dataclasses import dataclass


class _Inside:
    __slots__ = ()

    def __repr__(self):
        return 'INSIDE'


#: the value of a key of the context that counts only where our own code has set it
INSIDE = _Inside()


@dataclass(frozen=True)
class Ours:
    """As :data:`INSIDE`, of a key that says more than that it is set."""

    value: object


def ours(env, key):
    """Return what our own code has put into the context under a key as an :class:`Ours`, or None."""
    said = env.context.get(key)
    return said.value if isinstance(said, Ours) else None
