# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""`./dev bench intake`: how fast mail becomes cards, beside Odoo's own way and the floor."""
