# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Web addresses that people type, and addresses that are made of a pattern."""

import re

from ..parsers import links

#: what stands for something of a person in the address of a private message
PLACEHOLDER = re.compile(r'\{([^{}]*)\}')
#: {placeholder: what it may look like}
SAMPLE = {'handle': 'lars', 'id': '1', 'site': 'https://forum.example', 'phone': '4930123456'}
#: a chat with a number in a program of the person's own computer; nothing else of such addresses opens
_CHAT = re.compile(r'viber://chat/?\?number=(?:%2B)?\d{5,20}', re.IGNORECASE)


def is_web_address(url):
    """Whether a text that people typed is a web address, the same for every program, and nothing that acts."""
    return links.wellformed(url.strip(), http=True)


def opens_private(url):
    """Whether an address opens a private message: a web address, or the chat with a number in a messenger."""
    return is_web_address(url) or bool(_CHAT.fullmatch(url.strip()))


def hosts_in(text):
    """Return what stands in the lines of a text, lower case, in the letters of the network."""
    lines = [line.strip().lower() for line in (text or '').splitlines() if line.strip()]
    try:
        return [line.encode('idna').decode() for line in lines]
    except UnicodeError:
        # no host name; whoever checks the field says which
        return lines
