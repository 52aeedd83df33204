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
    #: the versions and templates that were read, as the parsers' modules tell of them, in one short line
    read: str
    #: code of an action → how the row calls it, where the code says too little
    words: Mapping[str, str]


def _row(parsers: Mapping[str, str], read: str, words: Mapping[str, str] | None = None) -> Row:
    """The row of {name for people: "module.Class" below ``origins/``}."""
    return Row({name: _found(path)() for name, path in parsers.items()}, read, words or {})


def _rows_of(path: str, read: str, words: Mapping[str, str] | None = None) -> Row:
    """The row of a tuple of parsers, "module.TUPLE", each of which knows its own name."""
    return Row({parser.row.name: parser for parser in _found(path)}, read, words or {})


def _found(path: str):
    module, _dot, name = path.partition(".")
    return getattr(importlib.import_module(f"{__package__}.origins.{module}"), name)


_CALL = {"request": "request, call-back"}
_LISTED = {"mention": "each entry that names your words"}
_GENERAL_SHAPE = "no layout at hand; sender and general shape"

#: Of equal scores the first wins, so special parsers stand before general ones.
ROWS: tuple[Row, ...] = (
    _row({"Facebook": "facebook.Facebook"},
         "real mails of 2010 to 2019: headers, links, comment, like; other notices by the same layout, by their "
         "subject and by their type", {"request": "Marketplace offer", "order": "Marketplace order"}),
    _row({"VK": "vk.Vk", "Instagram": "instagram.Instagram", "YouTube": "youtube.YouTube"},
         "no layout at hand; sender and general shape; of Instagram the headers too, of YouTube the links of comments"),
    _row({"LinkedIn": "linkedin.LinkedIn"},
         "real mails of 2016 to 2026: headers, invitation, InMail; comments, reactions and mentions by the name of the "
         "template and the subject; messages above their button: layout not proven",
         {"connection_request": "invitation"}),
    _row({"X / Twitter": "twitter.Twitter"},
         "one mail of a new follower (2015); other subjects from programs that read them; of the time of X the senders "
         "only", {"share": "repost"}),
    _row({"Mastodon": "mastodon.Mastodon"},
         "Mastodon 2–4.5: mailer and views",
         {"like": "favourite", "share": "boost, quote", "connection_request": "follow request"}),
    _row({"Reddit": "reddit.Reddit"},
         "two real mails of 2018; one notice in a mail of today: by the name that its links give it, layout "
         "not proven"),
    _row({"GitHub": "github.GitHub", "Gitea and Forgejo": "gitea.Gitea", "GitLab": "gitlab.GitLab"},
         "GitHub: real mails of 2016 to 2025; Gitea 1.14–1.25, from which Forgejo comes: mailer and templates; GitLab: "
         "views of notes, issues, reviews and members, versions not noted",
         {"request": "new issue, request to be let in"}),
    _row({"Lemmy": "lemmy.Lemmy", "Friendica": "friendica.Friendica", "HumHub": "humhub.HumHub", "Elgg": "elgg.Elgg"},
         "Lemmy 1.0: mailer, 46 languages; Friendica 2024.12: notices, 27; HumHub 1.18: all mails, 40; Elgg 1.12–6.3 "
         "and its plugins: 32"),
    _row({"Discourse": "discourse.Discourse", "NodeBB": "nodebb.NodeBB", "phpBB": "phpbb.PhpBB",
          "FluxBB": "fluxbb.FluxBB", "bbPress": "bbpress.BbPress", "SMF": "smf.Smf", "MyBB": "mybb.MyBB",
          "Kunena": "kunena.Kunena",
          "Question2Answer": "question2answer.Question2Answer"},
         "NodeBB 1–4.15: 51 languages; phpBB 3, 4: all mails, 26; SMF 2, 3: 11; MyBB 1.6, 1.8: 10; Kunena 6: 63; "
         "bbPress 2.6: 21; Question2Answer 1.8: 17, frame; FluxBB, ForkBB: 53; Discourse with its chat: versions "
         "not noted; digests"),
    _row({"Mailman": "mailing_lists.Mailman"},
         "digests only. Mailman 2, 3: letters of their own, or one text (RFC 1153); a real digest", _LISTED),
    _row({"Mailman's held letters": "mailing_lists.HeldLetter"},
         "Mailman 2, 3: the letter that is attached, who asks to be let into a list, in any language"),
    _row({"XenForo": "xenforo.XenForo"},
         "activity summaries and notices with a bar of links: templates that sites publish, but for the frame of an "
         "entry; versions not noted",
         _LISTED),
    _row({"Google Groups": "mailing_lists.GoogleGroups", "Stack Exchange": "stack_exchange.StackExchange"},
         "no layout at hand; digests of a group, new questions of a filter: one program each that reads such mail; "
         "Stack Exchange's inbox: general shape",
         _LISTED),
    _row({"BuddyPress": "buddypress.BuddyPress", "InstantCMS": "instantcms.InstantCMS",
          "LiveStreet": "livestreet.LiveStreet"},
         "BuddyPress 14: every mail, sentences of 10–14 in 20 languages; InstantCMS 2.1–2.18: all letters, Russian and "
         "English; LiveStreet: all versions, Russian and English"),
    _row({"Diaspora": "diaspora.Diaspora", "Flarum": "flarum.Flarum", "Ghost": "ghost.Ghost",
          "Forem (dev.to)": "forem.Forem", "Drupal's comments": "drupal_comments.DrupalComments"},
         "Diaspora 0.9: 93 languages; Flarum 1.8, 2 and extensions: 33, Blomstra's Digest; Ghost 5, 6: comment, reply, "
         "members; Forem, text of 2018 to 2025: 6; Drupal's comment_notify and comment_admin_notify: versions not "
         "noted",
         {"order": "payment"}),
    _row({"Trustpilot": "trustpilot.Trustpilot", "Google Business Profile": "google_business.GoogleBusiness",
          "OpenCart, CubeCart, Zen Cart": "shop_reviews.ShopReviews"},
         "Trustpilot: three programs that import such mail; Google: unrelated programs that read it, other languages "
         "by their shape; OpenCart 2–4, CubeCart, Zen Cart: their templates and words, of the two versions not noted"),
    _row({"Google Alerts": "google_alerts.GoogleAlerts"},
         "many unrelated programs that read such mail: subject, text part, microdata, redirectors",
         {"mention": "each page that names your words"}),
    _row({"F5Bot (Reddit, Hacker News, Lobsters)": "alerts.F5Bot"},
         "many unrelated programs that read such mail: the line of each hit, redirector, quotation"),
    _row({"Talkwalker Alerts": "alerts.TalkwalkerAlerts", "Mention": "alerts.MentionAlerts"},
         "no layout at hand; sender and general shape; of Talkwalker a few programs that read such mail: line of date, "
         "country and site"),
    _row({"Booking": "booking.Booking"},
         "unrelated programs that read such mail: sender, the word above the link for answering, the block about the "
         "booking", {"message": "guest message"}),
    _row({"Site Reviews": "site_reviews.SiteReviews", "Isso": "isso.Isso", "Cusdis": "cusdis.Cusdis"},
         "Site Reviews 3–8: template and mailer; Isso, Cusdis: the programs' notification code, versions not noted"),
    _row({"Mibew": "mibew.Mibew", "Rocket.Chat": "rocket_chat.RocketChat",
          "Live Helper Chat": "live_helper_chat.LiveHelperChat", "Zoho SalesIQ": "zoho_salesiq.ZohoSalesIQ",
          "Odoo's live chat": "odoo_livechat.OdooLivechat"},
         "Mibew 2: English and 39 language packs; Zoho SalesIQ: real mails; Rocket.Chat (of several years), Live "
         "Helper Chat, Odoo's live chat: mail code and templates, versions not noted", _CALL),
    _row({"osTicket": "osticket.OsTicket", "FreeScout": "freescout.FreeScout", "Chatwoot": "chatwoot.Chatwoot",
          "tawk.to tickets": "tawk.Tawk"},
         "FreeScout 1.0–1.8: notice to users, in any language; tawk.to: a real ticket mail; osTicket: English "
         "templates, translations by their frame; Chatwoot: mailer, older and later layout, versions not noted"),
    _row({"Zendesk": "zendesk.Zendesk"},
         "real mails: headers and the block of a comment; the vendor's manual: the frame around it"),
    _row({"Commento": "commento.Commento", "Remark42": "remark42.Remark42", "Coral": "coral.Coral",
          "HashOver": "hashover.HashOver", "Fider": "fider.Fider", "wpDiscuz": "wpdiscuz.WpDiscuz",
          "Django's comment apps": "django_comments.DjangoComments"},
         "Commento: all versions up to 1.8.0; wpDiscuz 2–5 and 7; Remark42, Coral, HashOver, Fider, "
         "django-contrib-comments, django-comments-xtd: templates and mail code, versions not noted",
         {"request": "idea"}),
    _row({"Waline and Twikoo": "waline.Waline", "Artalk": "artalk.Artalk"},
         "Waline 1–1.32: 13 languages; Twikoo 1.6: mail code; Artalk 2.0–2.9: default template"),
    _row({"Jira, Confluence": "atlassian.Atlassian"},
         "public archives of such mail; no source is open", {"request": "new issue"}),
    _row({"PeerTube": "peertube.PeerTube"},
         "PeerTube 4–7: templates and notifier", {"message": "contact form", "request": "request for an account"}),
    _row({"Zulip": "zulip.Zulip", "Tiledesk": "tiledesk.Tiledesk", "Odoo's chatter": "odoo_chatter.OdooChatter"},
         "Zulip 1–10: mail of missed messages; tiledesk-server 2: templates, English only; Odoo 13–19: notification "
         "layouts"),
    _row({"YITH Request a Quote": "yith_quotes.YithQuotes"},
         "free 1.0–2 and premium 1.x: template of the request, HTML and text"),
    _row({"Google Local Services Ads": "google_local_services.GoogleLocalServices"},
         "several programs that read such mail: labelled lines"),
    _row({"Yelp": "yelp.Yelp"},
         "no layout at hand; sender and general shape; of messages two shapes that several programs read",
         {"request": "request for a quote, call-back"}),
    _row({"Asterisk, FreePBX, FusionPBX and other telephone systems": "telephone.Telephone"},
         "Asterisk, FreePBX, FusionPBX: sources and default texts, versions not noted; all others: only that their "
         "mails name the event and the caller's number", {"request": "missed call, voicemail"}),
    _rows_of("unverified_networks.NETWORKS", _GENERAL_SHAPE),
    _rows_of("unverified_networks.COMMENTS", _GENERAL_SHAPE),
    _rows_of("unverified_places.REVIEWS", _GENERAL_SHAPE, {"review": "review with stars"}),
    _rows_of("unverified_places.CHATS", _GENERAL_SHAPE, {"request": "call-back"}),
    _row({"WordPress": "wordpress.WordPress"},
         "WordPress 3–6: mails to author and moderator, whose lines have the same order in every language",
         {"comment": "comment, moderation", "review": "product review"}),
    _row({"Squarespace": "hosted_forms.Squarespace", "Wix": "hosted_forms.Wix", "Tilda": "hosted_forms.Tilda",
          "Netlify": "hosted_forms.Netlify", "Formspree": "hosted_forms.Formspree"},
         "several unrelated programs that read such mail; of Formspree the open-source version of 2019", _CALL),
    _row({"Jotform, Typeform, Google Forms, HubSpot": "form_services.FormServices"},
         "no layout at hand; sender and general shape: labels and values of any form", _CALL),
    _row({"WooCommerce": "woocommerce.WooCommerce"},
         "WooCommerce 1.6–2.4, 3–11: new order, withdrawal of an order, HTML and text",
         {"order": "order (reviews come as comments of WordPress)", "request": "withdrawal of an order"}),
    _row({"OpenCart": "opencart.OpenCart", "PrestaShop": "prestashop.PrestaShop", "Magento 1 and 2": "magento.Magento",
          "Zen Cart": "zen_cart.ZenCart", "CubeCart": "cubecart.CubeCart", "1C-Bitrix": "bitrix.Bitrix"},
         "OpenCart 2–4: contact, order_alert; PrestaShop: contactform, ps_emailalerts, order message; OpenMage, "
         "Magento 2: contact, order; 1C-Bitrix: default templates; no versions noted; Zen Cart 1.3–2: order copy, "
         "questions; CubeCart 6: new order", _CALL),
    _row({"Shopify": "shopify.Shopify"},
         "several unrelated programs that read such mail: labels and values; of the order the subject"),
    _row({"Contact Form 7": "contact_form_7.ContactForm7", "Gravity Forms": "gravity_forms.GravityForms",
          "WPForms": "wordpress_forms.WPForms", "Everest Forms": "wordpress_forms.EverestForms",
          "Elementor": "wordpress_forms.Elementor", "Fluent Forms": "wordpress_forms.FluentForms",
          "Ninja Forms": "wordpress_forms.NinjaForms", "Formidable": "wordpress_forms.Formidable",
          "Jetpack": "wordpress_forms.Jetpack"},
         "Contact Form 7 2–5: default template, 50 languages; WPForms 1.7, 1.8.5; Ninja Forms 3.0; Gravity Forms, "
         "Everest Forms, Elementor Pro, Fluent Forms, Formidable, Jetpack and Grunion: versions not noted", _CALL),
    _row({"Joomla": "cms_forms.Joomla", "Drupal (contact, Webform)": "cms_forms.Drupal", "Craft": "cms_forms.Craft",
          "Odoo's website form": "cms_forms.OdooWebsite"},
         "Joomla's com_contact, Drupal's contact and Webform, craftcms/contact-form, Odoo's website and its "
         "translations: versions not noted", _CALL),
    _row({"Shopware": "shopware.Shopware", "Yupe": "yupe.Yupe"},
         "Shopware 6: contact form and review, English and German, copy of an order; Yupe: its themes, versions not "
         "noted", _CALL),
    _row({"any form with labels and values in one of 19 languages, call-back widgets, \"buy in one click\" "
          "(Webasyst, Grav, FormIt and many more)": "form.Form"},
         "no one program's layout: labels and values as shops, site builders and hand-made scripts send them", _CALL),
    _row({"any other site whose notification says who did what and links to it": "notification.Notification"},
         "no layout at hand; general shape: what the notifications of all programs have in common"),
    _row({"letters": "letter.Letter"},
         "no layout: a plain letter is what is left when no other parser wants it",
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
