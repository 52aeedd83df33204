# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Deciding who is whom, in a real browser."""

from odoo.tests import tagged

from .common import TourCase
