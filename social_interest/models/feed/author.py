# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from ...tools.fold import trigrams
from .words import NAME


class SocialInterestAuthor(models.Model):
    """Names of people are found without accents and case."""

    _inherit = 'social.interest.author'

    _folded_name_index = models.Index(trigrams(NAME % {'name': 'name'}))
