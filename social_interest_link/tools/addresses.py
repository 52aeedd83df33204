# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Web addresses in what one of us writes: found, and replaced by others. Knows nothing of Odoo's records."""

import re

from lxml import html
from markupsafe import Markup

#: up to what no address goes on after
_ADDRESS = re.compile(r'https?://[^\s<>"\'`«»“”„]+', re.IGNORECASE)
#: what ends a sentence, and no address
_TAIL = '.,;:!?…*_'
_BRACKETS = {')': '(', ']': '[', '}': '{'}
#: signatures and quotations, as Odoo's composer and ours mark them; what holds both them and our words has another mark
_QUOTED = ('data-o-mail-quote', 'data-o-mail-quote-node')


def _trimmed(address):
    """Return an address without what belongs to the sentence around it."""
    while address:
        last = address[-1]
        is_open = last in _BRACKETS and address.count(last) > address.count(_BRACKETS[last])
        if last not in _TAIL and not is_open:
            break
        address = address[:-1]
    return address


def in_text(text, change):
    """Return a text with its addresses changed.

    :param change: function of an address that returns another one, or nothing where it stays
    """
    def changed(match):
        address = _trimmed(match[0])
        return (change(address) or address) + match[0][len(address):]
    return _ADDRESS.sub(changed, text)


def in_html(body, change):
    """Return HTML with the addresses changed that it leads to and shows, but for signature and quotation."""
    tree = html.fragment_fromstring(str(body), create_parent='div')
    nodes = [tree]
    while nodes:
        node = nodes.pop()
        if node.tag == 'a' and (address := (node.get('href') or '').strip()) and _ADDRESS.fullmatch(address):
            # some programs take the full stop after an address for a part of it
            node.set('href', change(_trimmed(address)) or node.get('href'))
        if node.text:
            node.text = in_text(node.text, change)
        for child in node:
            if child.tail:
                child.tail = in_text(child.tail, change)
            if isinstance(child.tag, str) and not _is_quoted(child):
                nodes.append(child)
    inner = (html.tostring(child, encoding='unicode') for child in tree)
    return Markup(str(Markup.escape(tree.text or '')) + ''.join(inner))


def _is_quoted(node):
    return node.tag in ('blockquote', 'style', 'script') or any(node.get(name) for name in _QUOTED)
