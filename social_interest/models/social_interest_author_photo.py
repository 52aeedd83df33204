# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import base64
import logging

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.image import image_process

from ..tools.guarded_fetch import Fetcher, Refused

_logger = logging.getLogger(__name__)

BATCH = 20
SIZE = (256, 256)


class SocialInterestAuthor(models.Model):
    """Photos of authors, from the picture hosts of their channels; off by default."""

    _inherit = 'social.interest.author'

    photo_tried = fields.Boolean(help="Whether the photo was loaded, or refused, already.")

    _photo_waiting_index = models.Index('(id) WHERE photo_url IS NOT NULL AND photo_tried IS NOT TRUE')

    @api.model
    def _cron_load_photos(self, fetcher=None):
        """Load the photos of new authors until none is left or time is up."""
        waiting = [('photo_url', '!=', False), ('photo_tried', '=', False)]
        IrCron = self.env['ir.cron']
        IrCron._commit_progress(remaining=self.search_count(waiting))
        while authors := self.search(waiting, limit=BATCH):
            authors._load_photos(fetcher or Fetcher())
            if not IrCron._commit_progress(len(authors)):
                break

    def _load_photos(self, fetcher):
        """Load each photo once; a card does without one that is refused."""
        for author in self:
            author.photo_tried = True
            if author.image_1920:
                continue
            try:
                domains = self.env['social.interest.parser']._photo_domains(author.channel_id.code)
                content = fetcher.fetch(author.photo_url, domains)
                # re-encoded: what is stored holds a picture and nothing else
                picture = image_process(content, size=SIZE, verify_resolution=25_000_000, output_format='PNG')
            except (Refused, UserError, ValueError) as reason:
                _logger.info("Photo of author %s is not loaded: %s", author.id, reason)
                continue
            author.image_1920 = base64.b64encode(picture)
