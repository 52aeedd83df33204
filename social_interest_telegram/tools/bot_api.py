# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Telegram's Bot API, called so that its token stays where it is.

The token is part of each address. So nothing that is raised, logged or shown holds the address, nor what is
answered without the token being taken out of it; only the method's name and a code of our own do.
"""

import json
import re
from dataclasses import dataclass, replace

from odoo.addons.social_interest.tools.guarded_post import Poster

#: bytes of an answer that are read at most
MAX_ANSWER = 2_000_000
#: what an answer may take besides the time for which it was asked to wait
PATIENCE = 10
#: what bots are called by, as @BotFather writes it
TOKEN = re.compile(r'[0-9]{3,20}:[A-Za-z0-9_-]{20,100}')
#: seconds that we are asked to wait at most
LONGEST_WAIT = 24 * 3600


@dataclass(frozen=True)
class Reply:
    """What the server said: ``code`` is 200, or its error; ``wait`` the seconds that it asks to wait."""

    code: int
    result: object = None
    description: str = ''
    wait: int = 0

    @property
    def ok(self) -> bool:
        return self.code == 200

    @property
    def is_refusal(self) -> bool:
        """Whether the token is not accepted."""
        return self.code in (401, 404)

    @property
    def is_trouble(self) -> bool:
        """Whether it is the server's trouble, which goes by itself."""
        return self.code >= 500 or self.code == 408


class BotApi:
    """A bot at a server; not a dataclass, whose text would show the token."""

    def __init__(self, poster: Poster, address: str, token: str):
        self._poster = poster
        self._address = address.rstrip('/')
        self._token = token

    def call(self, method: str, seconds: int = 0, **parameters) -> Reply:
        """Call a method; return what the server said.

        :param seconds: for which the server may wait with its answer
        :raises Unsent: it said nothing, or may not be asked
        """
        poster = replace(self._poster, deadline=PATIENCE + seconds)
        answer = poster.post(
            f'{self._address}/bot{self._token}/{method}', json.dumps(parameters).encode(),
            {'Content-Type': 'application/json', 'User-Agent': 'Odoo-Social-Interest/1'}, read=MAX_ANSWER)
        return self._reply(answer.status, answer.content)

    def _reply(self, status: int, content: bytes) -> Reply:
        try:
            told = json.loads(content)
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict):
            # a proxy in between, or another program: it knows nothing of our token
            return Reply(502)
        if status == 200 and told.get('ok') is True:
            return Reply(200, told.get('result'))
        code, parameters = told.get('error_code'), told.get('parameters')
        wait = parameters.get('retry_after') if isinstance(parameters, dict) else 0
        return Reply(
            code if isinstance(code, int) and code >= 300 else status if status >= 300 else 502,
            description=str(told.get('description') or '').replace(self._token, '•••')[:200],
            wait=min(max(wait, 0), LONGEST_WAIT) if isinstance(wait, int) else 0)
