# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The built-in parsers, in one explicit tuple.

Other addons add theirs per database through Odoo's own inheritance: a list in
a module that they could append to would leak from one database to another.
"""

from __future__ import annotations

from .base import Parser
from .origins.contact_form_7 import ContactForm7
from .origins.discourse import Discourse
from .origins.facebook import Facebook
from .origins.form import Form
from .origins.github import GitHub
from .origins.gravity_forms import GravityForms
from .origins.instagram import Instagram
from .origins.letter import Letter
from .origins.linkedin import LinkedIn
from .origins.mastodon import Mastodon
from .origins.twitter import Twitter
from .origins.vk import Vk
from .origins.wordpress import WordPress
from .origins.youtube import YouTube

#: Of equal scores the first wins, so special parsers stand before general ones.
BUILTIN: tuple[Parser, ...] = (
    Facebook(),
    Instagram(),
    Vk(),
    LinkedIn(),
    Twitter(),
    YouTube(),
    Mastodon(),
    GitHub(),
    Discourse(),
    WordPress(),
    ContactForm7(),
    GravityForms(),
    Form(),
    Letter(),
)
