# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What only the server's own code may say in a context.

A context comes from whoever calls: over RPC anybody writes into it what he
likes. An :class:`Ours` he cannot write.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Ours:
    """The value of a key of the context that counts only where our own code has set it."""

    value: object


def ours(env, key):
    """Return what our own code has put into the context under a key as an :class:`Ours`, or None."""
    said = env.context.get(key)
    return said.value if isinstance(said, Ours) else None
