# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The content of a signed S/MIME part (RFC 8551, 3.5.2), read without any look at the signature.

Whoever shows it says that nobody checked who signed.
"""

from __future__ import annotations

from typing import NamedTuple

#: bytes of a part that is opened
MAX_PART = 10 * 1024 * 1024
_ENCRYPTED = frozenset({"enveloped_data", "authenticated_enveloped_data", "encrypted_data"})


class Opened(NamedTuple):
    """``kind``: "signed" with its ``content``, "encrypted", or "" for what is neither."""

    kind: str = ""
    content: bytes = b""


def opened(data: bytes) -> Opened:
    """What a part of type application/pkcs7-mime holds; never raises."""
    if len(data) > MAX_PART:
        return Opened()
    try:
        # Here, for one message in thousands needs it; Odoo brings it.
        from asn1crypto import cms
    except ImportError:
        return Opened()
    try:
        envelope = cms.ContentInfo.load(data)
        kind = envelope["content_type"].native
        if kind == "signed_data":
            content = envelope["content"]["encap_content_info"]["content"].native
            return Opened("signed", content) if isinstance(content, bytes) else Opened()
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        # what is no CMS at all
        return Opened()
    return Opened("encrypted") if kind in _ENCRYPTED else Opened()
