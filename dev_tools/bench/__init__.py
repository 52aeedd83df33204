# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench`: how fast mail becomes cards, and how fast the feed opens, beside Odoo's own ways."""
