# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""A stranger's message as pages that can be looked at without harm.

Three pages of one message: as a mail program shows it, its text, its source.
What is written here is written anew from a tree of known elements, never passed
on; the headers that go with it (``controllers/raw_mail.py``) hold even if something were
overlooked.
"""

from __future__ import annotations

from html import escape

from lxml import etree

from . import html, limits, links
from .charset import guess
from .errors import ParserError
from .lazy_regex import lazy_regex
from .message import Message

#: bytes of the source that are shown; the whole of it can be downloaded
MAX_SOURCE = 200 * 1024
#: characters of text that are shown
MAX_TEXT = 256 * 1024

_STYLE = (
    "body{margin:0;padding:12px 16px;background:#fff;color:#212529;overflow-wrap:break-word;"
    "font:14px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}"
    "pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit}"
    "pre.source{font:12px/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}"
    ".note{margin:0 0 12px;padding:8px 12px;background:#fff3cd;color:#664d03;border-radius:4px}"
    ".link{color:#0a58ca;text-decoration:underline dotted}"
    ".picture{display:inline-block;padding:0 6px;border:1px dashed #adb5bd;border-radius:4px;color:#6c757d;"
    "font-size:12px;white-space:nowrap;max-width:240px;overflow:hidden;text-overflow:ellipsis;vertical-align:middle}"
    "img{max-width:100%;height:auto}table{max-width:100%}"
)

#: elements that are written; of any other its content is, but for those that
#: the parsers drop as well (scripts, styles, frames, drawings, controls)
_ELEMENTS = frozenset({
    'abbr', 'address', 'article', 'aside', 'b', 'big', 'blockquote', 'br', 'caption', 'center', 'cite', 'code', 'col',
    'colgroup', 'dd', 'del', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'font', 'footer', 'h1', 'h2', 'h3', 'h4',
    'h5', 'h6', 'header', 'hr', 'i', 'ins', 'li', 'main', 'ol', 'p', 'pre', 'q', 's', 'section', 'small', 'span',
    'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'tt', 'u', 'ul',
})
_VOID = frozenset({'br', 'col', 'hr'})
#: those of them that begin a line of their own
_LINES = _ELEMENTS - {
    'abbr', 'b', 'big', 'cite', 'code', 'del', 'em', 'font', 'i', 'ins', 'q', 's', 'small', 'span', 'strike', 'strong',
    'sub', 'sup', 'tt', 'u'}
# no void elements (embed, link, meta …): the parser takes some of these for
# containers, and the rest of the message would go with them
_SKIPPED = frozenset({'applet', 'audio', 'canvas', 'datalist', 'dialog', 'frameset', 'listing', 'noembed', 'noframes',
                      'optgroup', 'option', 'plaintext', 'portal', 'script', 'style', 'video', 'xmp'})
_ATTRIBUTES = frozenset({
    'align', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'color', 'colspan', 'dir', 'height', 'lang', 'rowspan',
    'span', 'title', 'valign', 'width', 'start',
})
_PROPERTY = lazy_regex(
    r'(?:background-color|border(?:-(?:top|right|bottom|left|radius|collapse|spacing|color|style|width))*|color|'
    r'display|font(?:-(?:family|size|style|weight))?|height|letter-spacing|line-height|list-style-type|'
    r'margin(?:-(?:top|right|bottom|left))?|(?:max|min)-(?:width|height)|padding(?:-(?:top|right|bottom|left))?|'
    r'text-(?:align|decoration|indent|transform)|vertical-align|white-space|width|word-break)')
# no bracket but that of a colour, so no url(); no backslash, so no escape of it
_VALUE = lazy_regex(r'''(?:[\w\s#%.,'"!+-]|rgba?\([\d\s.,%/]{1,40}\)){1,200}''')
#: what follows the place in an address
_QUERY = lazy_regex(r'[?#]')
_PICTURE = lazy_regex(r'data:image/(?:png|jpe?g|gif|webp);base64,[A-Za-z0-9+/=\s]+')
_INVISIBLE = lazy_regex(
    '[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]')


def pages(raw, part, notes):
    """Return the page that shows one part of a message, as bytes.

    :param bytes raw: the message, hostile or not
    :param str part: ``shown``, ``text`` or ``source``
    :param dict notes: sentences for the reader, by ``broken``, ``long``,
        ``cut``, ``empty``, and the word for a ``picture``; where the source is
        not for the reader, by ``withheld``
    """
    if part == 'source':
        return source(raw, notes['cut'] if len(raw) > MAX_SOURCE else '')
    try:
        limits.check(raw)
        message = Message(raw)
        return _shown(message, notes) if part == 'shown' else _text(message, notes)
    except (ParserError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        # what breaks a limit, or the standard parser of messages
        return _page('', notes['withheld']) if 'withheld' in notes else source(raw, notes['broken'])


def source(raw, note):
    """Return the page with the start of the source, below a note, as bytes.

    It costs little whatever the message holds.
    """
    return _page(_source(raw), note)


def _shown(message, notes):
    if len(message.html) > html.MAX_HTML:
        return _text(message, notes, notes['long'])
    root = html.build(message.html) if message.html else None
    if root is None:
        return _text(message, notes)
    html.prune(root)
    written = ''.join(_written(root, notes['picture']))
    return _page(written) if written.strip() else _text(message, notes)


def _text(message, notes, note=''):
    text = message.any_text[:MAX_TEXT]
    if not text.strip():
        return _page('', notes['empty'])
    return _page(f'<pre>{escape(links.shown(text))}</pre>', note)


def _source(raw):
    text = guess(raw[:MAX_SOURCE]).replace('\r\n', '\n')
    return f'<pre class="source">{escape(_INVISIBLE.sub(_made_visible, text))}</pre>'


def _made_visible(match):
    code = ord(match[0])
    return chr(0x2400 + code) if code < 0x20 else f'‹U+{code:04X}›'


def _page(body, note=''):
    note = note and f'<p class="note">{escape(note)}</p>'
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<title></title><style>{_STYLE}</style></head><body>{note}{body}</body></html>'
    ).encode('utf-8', 'replace')


def _written(root, picture):
    """Return the tree as the pieces of its HTML: known elements, known attributes, nothing else."""
    pieces, line = [], []

    def end_of_line():
        # only now, for a link may be torn by elements in the midst of it
        for index, text in zip(line, links.shown_pieces([pieces[index] for index in line]), strict=True):
            pieces[index] = escape(text)
        line.clear()

    for kind, text in _told(root, picture):
        if kind == 'break':
            end_of_line()
            continue
        if kind == 'text':
            line.append(len(pieces))
        pieces.append(text)
    end_of_line()
    return pieces


def _told(root, picture):
    """Yield ('markup', HTML), ('text', a text still to be looked at) and ('break', '') where a line ends."""
    walk = etree.iterwalk(root, events=('start', 'end'))
    skipped = None
    for event, node in walk:
        tag = node.tag if isinstance(node.tag, str) else ''
        if event == 'start':
            if not tag or tag in _SKIPPED:
                skipped = skipped if skipped is not None else node
            if skipped is not None:
                continue
            if _breaks(tag, node):
                yield 'break', ''
            yield from (('markup', piece) for piece in _opening(tag, node, picture))
            yield 'text', node.text or ''
            continue
        if skipped is None:
            if tag == 'a':
                yield 'markup', '</span>'
            elif tag in _ELEMENTS and tag not in _VOID:
                yield 'markup', f'</{tag}>'
            if _breaks(tag, node):
                yield 'break', ''
        elif skipped is node:
            skipped = None
        if skipped is None and node is not root:
            yield 'text', node.tail or ''


def _breaks(tag, node):
    """Whether a line ends where an element begins and where it ends; not where it is told to stand in one."""
    return tag in _LINES and not ('display' in node.get('style', '') and 'inline' in node.get('style', ''))


def _opening(tag, node, picture):
    if tag == 'a':
        # inert: where it leads is said, but it does not lead there
        place = _QUERY.split(node.get('href', '')[:500], maxsplit=1)[0]
        yield f'<span class="link" title="{escape(links.shown(place))}">'
    elif tag == 'img':
        yield _image(node, picture)
    elif tag in _ELEMENTS:
        yield f'<{tag}{_attributes(node)}>'


def _attributes(node):
    kept = [
        f' {name}="{escape(links.shown(value[:300]))}"'
        for name, value in node.attrib.items() if name in _ATTRIBUTES]
    style = _declarations(node.get('style', ''))
    return ''.join(kept) + (f' style="{escape(style)}"' if style else '')


def _declarations(style):
    kept = []
    for declaration in style[:4000].split(';'):
        name, _colon, value = declaration.partition(':')
        name, value = name.strip().lower(), value.strip()
        if _PROPERTY.fullmatch(name) and _VALUE.fullmatch(value):
            kept.append(f'{name}:{value}')
    return ';'.join(kept)


def _image(node, picture):
    """An inlined picture, or the place of a remote one; nothing for a tracking pixel."""
    source = node.get('src', '').strip()
    if _PICTURE.fullmatch(source):
        return f'<img src="{escape(source)}" alt="{escape(links.shown(node.get("alt", "")[:200]))}">'
    if node.get('width', '').strip() in ('0', '1', '2') or node.get('height', '').strip() in ('0', '1', '2'):
        return ''
    name = escape(links.shown(node.get('alt', '').strip()[:200]))
    return f'<span class="picture" title="{escape(picture)}">{name or "&#9645;"}</span>'
