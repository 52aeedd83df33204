# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The built-in parsers, each in one row of one table.

The README's table "What it reads" is made of it (``dev_tools/sources_table.py``).
Other addons add theirs per database through Odoo's own inheritance: a list in
a module that they could append to would leak from one database to another.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping
from typing import NamedTuple

from .base import Parser


class Row(NamedTuple):
    """Parsers that stand in one row of the README's table."""

    #: name of the origin for people → its parser
    parsers: dict[str, Parser]
    #: code of an action → how the row calls it, where the code says too little
    words: Mapping[str, str]


def _row(parsers: Mapping[str, str], words: Mapping[str, str] | None = None) -> Row:
    """The row of {name for people: "module.Class" below ``origins/``}."""
    return Row({name: _found(path)() for name, path in parsers.items()}, words or {})


def _rows_of(path: str, words: Mapping[str, str] | None = None) -> Row:
    """The row of a tuple of parsers, "module.TUPLE", each of which knows its own name."""
    return Row({parser.row.name: parser for parser in _found(path)}, words or {})


def _found(path: str):
    module, _dot, name = path.partition(".")
    return getattr(importlib.import_module(f"{__package__}.origins.{module}"), name)


_CALL = {"request": "request, call-back"}

#: Of equal scores the first wins, so special parsers stand before general ones.
ROWS: tuple[Row, ...] = (
    _row({"Facebook": "facebook.Facebook"}, {"request": "Marketplace offer", "order": "Marketplace order"}),
    _row({"VK": "vk.Vk", "Instagram": "instagram.Instagram", "YouTube": "youtube.YouTube"}),
    _row({"LinkedIn": "linkedin.LinkedIn"}, {"connection_request": "invitation"}),
    _row({"X / Twitter": "twitter.Twitter"}, {"share": "repost"}),
    _row({"Mastodon": "mastodon.Mastodon"},
         {"like": "favourite", "share": "boost, quote", "connection_request": "follow request"}),
    _row({"Reddit": "reddit.Reddit"}),
    _row({"GitHub": "github.GitHub", "Gitea and Forgejo": "gitea.Gitea", "GitLab": "gitlab.GitLab"},
         {"request": "new issue"}),
    _row({"Lemmy": "lemmy.Lemmy", "Friendica": "friendica.Friendica", "HumHub": "humhub.HumHub", "Elgg": "elgg.Elgg"}),
    _row({"Discourse": "discourse.Discourse", "NodeBB": "nodebb.NodeBB", "phpBB": "phpbb.PhpBB",
          "FluxBB": "fluxbb.FluxBB", "bbPress": "bbpress.BbPress", "SMF": "smf.Smf", "MyBB": "mybb.MyBB",
          "Kunena": "kunena.Kunena",
          "Question2Answer": "question2answer.Question2Answer"}),
    _row({"BuddyPress": "buddypress.BuddyPress", "InstantCMS": "instantcms.InstantCMS",
          "LiveStreet": "livestreet.LiveStreet"}),
    _row({"Diaspora": "diaspora.Diaspora", "Flarum": "flarum.Flarum", "Ghost": "ghost.Ghost",
          "Forem (dev.to)": "forem.Forem", "Drupal's comments": "drupal_comments.DrupalComments"}),
    _row({"Trustpilot": "trustpilot.Trustpilot", "Google Business Profile": "google_business.GoogleBusiness",
          "OpenCart, CubeCart, Zen Cart": "shop_reviews.ShopReviews"}),
    _row({"Booking": "booking.Booking"}, {"message": "guest message"}),
    _row({"Site Reviews": "site_reviews.SiteReviews", "Isso": "isso.Isso", "Cusdis": "cusdis.Cusdis"}),
    _row({"Mibew": "mibew.Mibew", "Rocket.Chat": "rocket_chat.RocketChat",
          "Live Helper Chat": "live_helper_chat.LiveHelperChat", "Zoho SalesIQ": "zoho_salesiq.ZohoSalesIQ",
          "Odoo's live chat": "odoo_livechat.OdooLivechat"}, _CALL),
    _row({"osTicket": "osticket.OsTicket", "FreeScout": "freescout.FreeScout", "Chatwoot": "chatwoot.Chatwoot",
          "tawk.to tickets": "tawk.Tawk"}),
    _row({"Zendesk": "zendesk.Zendesk"}),
    _row({"Commento": "commento.Commento", "Remark42": "remark42.Remark42", "Coral": "coral.Coral",
          "HashOver": "hashover.HashOver", "Fider": "fider.Fider", "wpDiscuz": "wpdiscuz.WpDiscuz",
          "Django's comment apps": "django_comments.DjangoComments"}, {"request": "idea"}),
    _row({"Waline and Twikoo": "waline.Waline", "Artalk": "artalk.Artalk"}),
    _row({"Jira, Confluence": "atlassian.Atlassian"}, {"request": "new issue"}),
    _row({"PeerTube": "peertube.PeerTube"}, {"message": "contact form", "request": "request for an account"}),
    _row({"Zulip": "zulip.Zulip", "Tiledesk": "tiledesk.Tiledesk", "Odoo's chatter": "odoo_chatter.OdooChatter"}),
    _row({"YITH Request a Quote": "yith_quotes.YithQuotes"}),
    _row({"Google Local Services Ads": "google_local_services.GoogleLocalServices"}),
    _row({"Yelp": "yelp.Yelp"}, {"request": "request for a quote, call-back"}),
    _row({"Asterisk, FreePBX, FusionPBX and other telephone systems": "telephone.Telephone"},
         {"request": "missed call, voicemail"}),
    _rows_of("unverified_networks.NETWORKS"),
    _rows_of("unverified_networks.COMMENTS"),
    _rows_of("unverified_places.REVIEWS", {"review": "review with stars"}),
    _rows_of("unverified_places.CHATS", {"request": "call-back"}),
    _row({"WordPress": "wordpress.WordPress"}, {"comment": "comment, moderation", "review": "product review"}),
    _row({"Squarespace": "hosted_forms.Squarespace", "Wix": "hosted_forms.Wix", "Tilda": "hosted_forms.Tilda",
          "Netlify": "hosted_forms.Netlify", "Formspree": "hosted_forms.Formspree"}, _CALL),
    _row({"Jotform, Typeform, Google Forms, HubSpot": "form_services.FormServices"}, _CALL),
    _row({"WooCommerce": "woocommerce.WooCommerce"}, {"order": "order (reviews come as comments of WordPress)"}),
    _row({"OpenCart": "opencart.OpenCart", "PrestaShop": "prestashop.PrestaShop", "Magento 1 and 2": "magento.Magento",
          "1C-Bitrix": "bitrix.Bitrix"}, _CALL),
    _row({"Shopify": "shopify.Shopify"}),
    _row({"Contact Form 7": "contact_form_7.ContactForm7", "Gravity Forms": "gravity_forms.GravityForms",
          "WPForms": "wordpress_forms.WPForms", "Everest Forms": "wordpress_forms.EverestForms",
          "Elementor": "wordpress_forms.Elementor", "Fluent Forms": "wordpress_forms.FluentForms",
          "Ninja Forms": "wordpress_forms.NinjaForms", "Formidable": "wordpress_forms.Formidable",
          "Jetpack": "wordpress_forms.Jetpack"}, _CALL),
    _row({"Joomla": "cms_forms.Joomla", "Drupal (contact, Webform)": "cms_forms.Drupal", "Craft": "cms_forms.Craft",
          "Odoo's website form": "cms_forms.OdooWebsite"}, _CALL),
    _row({"Shopware": "shopware.Shopware", "Yupe": "yupe.Yupe"}, _CALL),
    _row({"any form with labels and values in one of 19 languages, call-back widgets, \"buy in one click\" "
          "(Webasyst, Grav, FormIt and many more)": "form.Form"}, _CALL),
    _row({"any other site whose notification says who did what and links to it": "notification.Notification"}),
    _row({"letters": "letter.Letter"},
         {"letter": "letter, call-back; forwarded by a colleague: the original writer"}),
)
BUILTIN: tuple[Parser, ...] = tuple(parser for row in ROWS for parser in row.parsers.values())
#: those that read for a parser that recognises a message and cannot read it, in this order
GENERAL: tuple[Parser, ...] = tuple(parser for parser in BUILTIN if hasattr(parser, "read_for"))


@functools.cache
def link_domains(channel: str) -> frozenset[str]:
    """The domains that links of a channel's cards may lead to, as its parsers know them."""
    return frozenset(
        domain
        for parser in BUILTIN
        if parser.channel == channel
        for domain in (*parser.link_domains, *getattr(getattr(parser, "row", None), "link_domains", ()))
    )
