# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import AccessError, UserError

from ...tools.roles import MANAGERS
from .social_interest import OPEN_STATES

#: what a salesperson may write on any card that he works on
WRITABLE = frozenset({'product_id', 'tag_ids', 'priority', 'partner_id', 'email', 'phone', 'lang'})
#: what is given with a check of its own, each in the file of its aspect: the tick, and a proof
GIVEN = frozenset({'processed', 'proof_ids', 'proof_url'})
#: what a card says that somebody made by hand; theirs to correct until it is answered
BY_HAND = frozenset({'source_id', 'author_id', 'action_id', 'title', 'text', 'source_url', 'date'})
#: what says whose a card is, and who has it
POINTING = ('source_id', 'author_id', 'user_id')
#: what is said once, when a card is made by hand
ONCE = frozenset({'user_id', 'answer_kind'})


class SocialInterest(models.Model):
    """What a person may write on a card: a list of what is allowed. All else goes through the buttons.

    The methods behind these check first what their user may do, and write as
    the product then: ``sudo()`` keeps the user, so chatter and stamps name him.
    """

    _inherit = 'social.interest'

    @api.model
    def _writable_fields(self, made=False):
        """Return the names of the fields that a salesperson writes himself.

        :param made: on a card that he makes
        """
        return WRITABLE | GIVEN | (BY_HAND | ONCE if made else frozenset())

    @api.model
    def fields_get(self, allfields=None, attributes=None):
        """Say that a salesperson writes no ``active``: by this the screens know whether to offer *Archive*."""
        result = super().fields_get(allfields, attributes)
        if 'readonly' in result.get('active', ()) and not self.env.user.has_group(MANAGERS):
            result['active']['readonly'] = True
        return result

    def _check_writable(self, vals, made=False):
        super()._check_writable(vals, made)
        if self.env.su:
            return
        # whoever may not even read a card is told by the rules
        self.check_access('create' if made else 'write')
        self._refuse(
            {name for name in self._stamp_fields() & vals.keys() if not made or vals[name]},
            UserError, self.env._("These are kept by themselves and cannot be written: %s."))
        if made:
            # what a default gives is given as well
            missing = [name for name in POINTING if name not in vals]
            vals = {**self._without_default_stamps().default_get(missing), **vals}
        if not self.env.user.has_group(MANAGERS):
            self._check_writable_by_salesperson(vals, made)
        self._check_reachable(vals)

    def _check_writable_by_salesperson(self, vals, made):
        allowed = self._writable_fields(made)
        if made:
            # a form sends all that it shows: what says nothing but what the card would have anyway is no claim
            default = self.default_get(list(vals.keys() - allowed))
            names = {name for name in vals.keys() - allowed if vals[name] and vals[name] != default.get(name)}
        else:
            names = vals.keys() - allowed
            if names & BY_HAND and all(card._is_own_word() for card in self.sudo()):
                names -= BY_HAND
        self._refuse(names, AccessError, self.env._("On a card you cannot write: %s. Its buttons do what is allowed."))
        if vals.get('user_id') not in (None, False, self.env.uid):
            raise AccessError(self.env._("Make the card first, then hand it over."))
        if any(card._is_colleagues() for card in self):
            raise UserError(self._lost_message(self._lost_entries()))

    def _is_own_word(self):
        """Whether the card says what somebody typed, and is not answered yet."""
        self.ensure_one()
        return not self.mail_id and self.state in OPEN_STATES and not self.first_answered_date

    def _refuse(self, names, kind, sentence):
        if names := [name for name in names if name in self._fields]:
            labels = ', '.join(sorted(self._fields[name]._description_string(self.env) for name in names))
            raise kind(sentence % labels)

    def _check_reachable(self, vals):
        """Raise an AccessError where a card would be moved to what the person may not see: another company's source."""
        for name in ('source_id', 'author_id'):
            if vals.get(name):
                self.env[self._fields[name].comodel_name].browse(vals[name]).check_access('read')

    def _closed_to_defaults(self):
        """Return the names of the fields that no default of the caller's own fills in."""
        if self.env.uid == SUPERUSER_ID or self.env.user.has_group(MANAGERS):
            return self._stamp_fields()
        return self._fields.keys() - self._writable_fields(made=True)

    def _without_default_stamps(self):
        door = super()._without_default_stamps()
        if self.env.su:
            return door
        names = {f'default_{name}' for name in self._closed_to_defaults()} & self.env.context.keys()
        if not names:
            return door
        kept = {name: value for name, value in self.env.context.items() if name not in names}
        return door.with_env(self.env(context=kept))

    def copy_data(self, default=None):
        """A copy says what its maker could have typed himself."""
        values_list = super().copy_data(default)
        if self.env.su:
            return values_list
        manager = self.env.user.has_group(MANAGERS)
        allowed = self._fields.keys() - self._stamp_fields() if manager else self._writable_fields(made=True)
        return [{name: value for name, value in values.items() if name in allowed} for values in values_list]
