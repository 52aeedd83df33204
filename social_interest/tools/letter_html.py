# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Letters as HTML: what one of us wrote, apart from his signature and from what he quotes."""

import re

from lxml import html
from markupsafe import Markup

from odoo.tools import html2plaintext, html_sanitize, plaintext2html

#: what Odoo's composer, and ours, put around signatures and quotations
_QUOTED = '//*[@data-o-mail-quote or @data-o-mail-quote-container]'
_TAG = re.compile(
    r'<(?:p|div|br|span|ul|ol|li|table|h[1-6]|b|i|u|strong|em|a|blockquote|img|font)\b[^>]*>', re.IGNORECASE)
#: by this a body is known that brings its quotation
QUOTE_MARK = 'data-o-mail-quote-node'


def as_html(text):
    """Return what a front end sends, HTML or plain text, as HTML that is safe to keep."""
    text = text or ''
    if isinstance(text, Markup) or _TAG.search(text):
        return html_sanitize(text, sanitize_attributes=False, sanitize_style=True)
    return plaintext2html(text) if text.strip() else Markup()


def own_html(body):
    """Return the body of a letter without signature and quotation."""
    if not (body or '').strip():
        return Markup()
    tree = html.fragment_fromstring(str(body), create_parent='div')
    for node in tree.xpath(_QUOTED):
        if node.getparent() is not None:
            node.drop_tree()
    inner = (tree.text or '') + ''.join(html.tostring(child, encoding='unicode') for child in tree)
    return Markup(inner.strip())


def own_words(body):
    """Return what one of us wrote in a letter, as plain text."""
    return html2plaintext(own_html(body)).strip()
