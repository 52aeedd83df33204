# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import models

from .personal_data import PERSONAL


class SocialInterestProof(models.Model):
    """That an answer was proven stays; what it was proven with can be erased."""

    _inherit = 'social.interest.proof'

    def _erase(self):
        """Empty what was given as the proofs, with its files; when, by whom and of what kind stay."""
        proofs = self.sudo()
        files = proofs.attachment_id
        proofs._overwrite({**dict.fromkeys(PERSONAL[self._name].empty, False), 'sha256': ''})
        files.unlink()
