# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Taking what somebody else wrote out of a text that people have gone on writing in."""

import re

from lxml import etree, html

#: elements that stand for a paragraph of their own
BLOCKS = frozenset({'p', 'div', 'li', 'blockquote', 'pre', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'})
#: letters from which on words are surely a quotation, also within a paragraph of others
QUOTATION = 20


def _words(text: str) -> str:
    return ' '.join(text.split())


def _blocks(root):
    """The innermost elements that stand for a paragraph, root included."""
    found = [element for element in root.iter(etree.Element) if element is root or element.tag in BLOCKS]
    return [block for block in found if not any(inner is not block and inner.tag in BLOCKS for inner in block.iter())]


def paragraphs(markup: str) -> list[str]:
    """The words of each paragraph of HTML, without empty ones."""
    if not markup.strip():
        return []
    root = html.fragment_fromstring(markup, create_parent='div')
    return [words for block in _blocks(root) if (words := _words(' '.join(block.itertext())))]


def without(markup: str, told: list[str], links: list[str] = ()) -> str:
    """HTML without the paragraphs ``told``, and without those that hold one of ``links``.

    A paragraph goes that says nothing else. From one in which people went on
    writing the words are cut, if they are many enough to be no one else's; what
    is left of it loses its layout.
    """
    if not markup.strip():
        return markup
    root = html.fragment_fromstring(markup, create_parent='div')
    for block in _blocks(root):
        words = _words(' '.join(block.itertext()))
        if words in told or any(link in words for link in links):
            _empty(block, root)
            continue
        left = words
        for piece in told:
            if len(piece) >= QUOTATION:
                left = re.sub(rf'(?<!\w){re.escape(piece)}(?!\w)', ' ', left)
        if left != words:
            _set(block, _words(left))
    return (html.tostring(root, encoding='unicode').removeprefix('<div>').removesuffix('</div>')).strip()


def _set(block, text):
    for child in list(block):
        block.remove(child)
    block.text = text


def _empty(block, root):
    if block is root:
        _set(block, None)
    else:
        block.drop_tree()
