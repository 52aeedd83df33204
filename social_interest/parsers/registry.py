# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The built-in parsers, in one explicit tuple.

Other addons add theirs per database through Odoo's own inheritance: a list in
a module that they could append to would leak from one database to another.
"""

from __future__ import annotations

from .base import Parser
from .origins.bbpress import BbPress
from .origins.bitrix import Bitrix
from .origins.booking import Booking
from .origins.buddypress import BuddyPress
from .origins.chatwoot import Chatwoot
from .origins.cms_forms import Craft, Drupal, Joomla, OdooWebsite
from .origins.commento import Commento
from .origins.contact_form_7 import ContactForm7
from .origins.coral import Coral
from .origins.cusdis import Cusdis
from .origins.diaspora import Diaspora
from .origins.discourse import Discourse
from .origins.django_comments import DjangoComments
from .origins.elgg import Elgg
from .origins.facebook import Facebook
from .origins.fider import Fider
from .origins.flarum import Flarum
from .origins.fluxbb import FluxBB
from .origins.form import Form
from .origins.form_services import FormServices
from .origins.freescout import FreeScout
from .origins.friendica import Friendica
from .origins.ghost import Ghost
from .origins.github import GitHub
from .origins.google_business import GoogleBusiness
from .origins.gravity_forms import GravityForms
from .origins.hashover import HashOver
from .origins.hosted_forms import Formspree, Netlify, Squarespace, Tilda, Wix
from .origins.humhub import HumHub
from .origins.instagram import Instagram
from .origins.instantcms import InstantCMS
from .origins.isso import Isso
from .origins.lemmy import Lemmy
from .origins.letter import Letter
from .origins.linkedin import LinkedIn
from .origins.live_helper_chat import LiveHelperChat
from .origins.livestreet import LiveStreet
from .origins.magento import Magento
from .origins.mastodon import Mastodon
from .origins.mibew import Mibew
from .origins.mybb import MyBB
from .origins.nodebb import NodeBB
from .origins.notification import Notification
from .origins.odoo_livechat import OdooLivechat
from .origins.opencart import OpenCart
from .origins.osticket import OsTicket
from .origins.phpbb import PhpBB
from .origins.prestashop import PrestaShop
from .origins.question2answer import Question2Answer
from .origins.reddit import Reddit
from .origins.remark42 import Remark42
from .origins.rocket_chat import RocketChat
from .origins.shop_reviews import ShopReviews
from .origins.shopify import Shopify
from .origins.shopware import Shopware
from .origins.site_reviews import SiteReviews
from .origins.smf import Smf
from .origins.tawk import Tawk
from .origins.trustpilot import Trustpilot
from .origins.twitter import Twitter
from .origins.unverified_networks import UNVERIFIED_NETWORKS
from .origins.unverified_places import UNVERIFIED_PLACES
from .origins.vk import Vk
from .origins.woocommerce import WooCommerce
from .origins.wordpress import WordPress
from .origins.wordpress_forms import Elementor, EverestForms, FluentForms, Formidable, Jetpack, NinjaForms, WPForms
from .origins.wpdiscuz import WpDiscuz
from .origins.youtube import YouTube
from .origins.yupe import Yupe
from .origins.zendesk import Zendesk
from .origins.zoho_salesiq import ZohoSalesIQ

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
    Reddit(),
    Diaspora(),
    Friendica(),
    HumHub(),
    Elgg(),
    Lemmy(),
    InstantCMS(),
    LiveStreet(),
    Ghost(),
    NodeBB(),
    Flarum(),
    PhpBB(),
    FluxBB(),
    BbPress(),
    Smf(),
    MyBB(),
    Question2Answer(),
    BuddyPress(),
    Trustpilot(),
    GoogleBusiness(),
    Booking(),
    SiteReviews(),
    ShopReviews(),
    Isso(),
    Mibew(),
    Chatwoot(),
    FreeScout(),
    LiveHelperChat(),
    OdooLivechat(),
    OsTicket(),
    RocketChat(),
    Tawk(),
    Zendesk(),
    ZohoSalesIQ(),
    Cusdis(),
    Commento(),
    Coral(),
    DjangoComments(),
    Fider(),
    HashOver(),
    Remark42(),
    WpDiscuz(),
    *UNVERIFIED_NETWORKS,
    *UNVERIFIED_PLACES,
    WordPress(),
    Squarespace(),
    Wix(),
    Tilda(),
    Netlify(),
    Formspree(),
    FormServices(),
    WooCommerce(),
    OpenCart(),
    PrestaShop(),
    Magento(),
    Shopware(),
    Shopify(),
    Bitrix(),
    ContactForm7(),
    GravityForms(),
    WPForms(),
    EverestForms(),
    Elementor(),
    FluentForms(),
    NinjaForms(),
    Formidable(),
    Jetpack(),
    Joomla(),
    Drupal(),
    Craft(),
    OdooWebsite(),
    Yupe(),
    Form(),
    Notification(),
    Letter(),
)
