# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from urllib.parse import urlsplit

from odoo import api, fields, models

#: what messages tell of a person
TOLD = ('name', 'handle', 'url', 'photo_url', 'email', 'phone')
#: what a person's own word on stays
TYPED = frozenset({*TOLD, 'image_1920'})
#: where what we answer would go
REACHED_BY = frozenset({'email', 'phone'})
#: who sets a value; one of a lower rank does not overwrite one of a higher
RANK = {'unknown': 0, 'verified': 1, 'person': 2}


class SocialInterestAuthor(models.Model):
    """What messages tell of a person, and what colleagues typed.

    Later mail overwrites what mail of no better verdict set; what a colleague
    typed stays. Mail is later by the date of the action that it tells of, for
    a mailbox is read backwards too.
    """

    _inherit = 'social.interest.author'

    origins = fields.Json(
        "Who set what", copy=False, readonly=True,
        help="Of each value: the verdict on the message that told it and its date, or that a person typed it.")

    @api.model
    def _stamp_fields(self):
        return super()._stamp_fields() | {'origins'}

    @api.model
    def _accompanies(self, vals):
        return super()._accompanies(vals) or bool(not self.env.su and self._typed_fields() & vals.keys())

    @api.model
    def _typed_fields(self):
        """Return the names of the fields in which a person's own word stays."""
        return TYPED

    def _accompanying_values(self, vals):
        """Whatever a person writes is his; of a new author only what he filled in."""
        values = super()._accompanying_values(vals)
        names = set() if self.env.su else {
            name for name in self._typed_fields() & vals.keys() if self or vals[name]}
        if names:
            values['origins'] = {**(self.origins or {}), **self._origins_of(names, 'person')}
        return values

    @api.model
    def _origins_of(self, names, who, date=None):
        """Return what is kept of fields that somebody set just now: {name: [who, text of the date]}."""
        return {name: [who, fields.Datetime.to_string(date) or ''] for name in sorted(names)}

    def _set_by(self, name):
        """Return (who set the value: a key of RANK, text of the date); of what nobody kept, mail without a verdict."""
        self.ensure_one()
        who, date = (self.origins or {}).get(name) or ('unknown', '')
        return who, date

    @api.model
    def _learn(self, told):
        """Take over what messages tell of known authors, where no better word stands.

        All authors are in the cache or read in one query, and written in a
        batch; one whom nothing new is told of is not written.

        :param told: list of (author, {field: value}, verdict, naive UTC date of the action)
        """
        for author, values, verdict, date in told:
            if news := author._news(values, verdict, date):
                author.write(news)

    def _news(self, values, verdict, date):
        """Return the values to write on one author for what one message tells of him."""
        names = [
            name for name, value in values.items() if value and self._is_news(name, value, verdict, date)
        ] if verdict in RANK else []
        if not names:
            return {}
        news = {name: values[name] for name in names}
        news['origins'] = {**(self.origins or {}), **self._origins_of(names, verdict, date)}
        if 'photo_url' in news and not self._is_same('photo_url', news['photo_url']):
            news['photo_tried'] = False
        return news

    def _is_news(self, name, value, verdict, date):
        who, since = self._set_by(name)
        if who == 'person' or (verdict == 'unknown' and name in REACHED_BY and self._is_known_for_sure()):
            return False
        if not self[name] or RANK[verdict] != RANK[who]:
            return not self[name] or RANK[verdict] > RANK[who]
        return not self._is_same(name, value) and fields.Datetime.to_string(date) >= since

    def _is_known_for_sure(self):
        """Whether verified mail told anything of the person: then nobody else says how he is reached."""
        return any(who == 'verified' for who, _date in (self.origins or {}).values())

    def _is_same(self, name, value):
        """Whether a value says what the author has; networks name one picture by ever new hosts and signatures."""
        known = self[name] or ''
        return known == value or name == 'photo_url' and urlsplit(known).path == urlsplit(value).path
