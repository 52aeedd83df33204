# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Domains from which networks and services send their notifications.

A message of one of them is never a letter of a person: if no parser knows its
layout, someone has to see it as unrecognised.
"""

from __future__ import annotations

from .links import within

NETWORKS: dict[str, tuple[str, ...]] = {
    "Facebook": ("facebookmail.com", "facebook.com", "support.facebook.com"),
    "Instagram": ("mail.instagram.com", "instagram.com", "threads.net"),
    "LinkedIn": ("linkedin.com",),
    "X": ("twitter.com", "x.com"),
    "VK": ("notify.vk.com", "vk.com", "vkontakte.ru"),
    "Odnoklassniki": ("odnoklassniki.ru", "ok.ru"),
    "YouTube": ("youtube.com",),
    "GitHub": ("github.com",),
    "GitLab": ("mg.gitlab.com",),
    "Reddit": ("redditmail.com",),
    "Trustpilot": ("trustpilot.com", "trustpilotmail.com"),
    "Google": ("businessprofile-noreply.google.com",),
    "Yelp": ("messaging.yelp.com", "yelp.com"),
    "Booking.com": ("guest.booking.com", "booking.com"),
    "Pinterest": ("pinterest.com", "discover.pinterest.com"),
    "Disqus": ("disqus.net",),
    "Typeform": ("typeform.com", "typeform.io"),
    "Tilda": ("tilda.ws",),
    "Wix": ("wix-forms.com",),
    "Squarespace": ("squarespace.info",),
    "Jotform": ("jotform.com",),
    "Netlify": ("netlify.com",),
    "Formspree": ("formspree.io",),
    "HubSpot": ("notifications.hubspot.com",),
    "tawk.to": ("tawk.email",),
    "Telegram": ("telegram.org",),
    "TikTok": ("tiktok.com",),
}
_ENDS = tuple({domain for domains in NETWORKS.values() for domain in domains})


def network_of(host: str) -> str:
    """The name of the network that sends from ``host``, "" if none does."""
    # nearly no host ends like any of them, which is seen faster than that it lies within none
    if not host.endswith(_ENDS):
        return ""
    return next((name for name, domains in NETWORKS.items() if within(host, domains)), "")
