# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What only the server's own code may say in a context.

A context comes from whoever calls: over RPC anybody writes into it what he
likes. This object he cannot write.
"""


class _Inside:
    __slots__ = ()

    def __repr__(self):
        return 'INSIDE'


#: the value of a key of the context that counts only where our own code has set it
INSIDE = _Inside()
