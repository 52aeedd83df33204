# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import SUPERUSER_ID, api, models
from odoo.exceptions import ConcurrencyError
from odoo.fields import Command
from odoo.tools import SQL

from ...tools.names import Likeness, compare
from ...tools.register import SURE
from ...tools.transactions import Lock, lock_all_until_commit
from .known import TELLING


class SocialInterestAuthor(models.Model):
    """People from a file: whoever is known is brought up to date, so that nobody comes twice.

    A row that names a record by its id, external or not, is Odoo's own affair.
    """

    _inherit = 'social.interest.author'

    @api.model
    def _convert_records(self, records, **options):
        rows = list(super()._convert_records(records, **options))
        named = self._import_named(rows)
        asked = {
            info['record']: values for dbid, xid, values, info in rows
            if values.get('channel_id') and not dbid and self._import_xid(xid) not in named
            # whoever is known where one does not work is nobody's business: Odoo refuses the row
            and (self.env.su or self._company_of(values) in self.env.user.company_ids)}
        meant, faults = self._import_meant(asked)
        for dbid, xid, values, info in rows:
            number = info['record']
            if number in faults:
                field_name, message = faults[number]
                options['log']({**info, 'type': 'error', 'field': field_name, 'message': message})
                continue
            holder = meant.get(number, number)
            if not isinstance(holder, int):
                self._import_name(xid, holder)
                yield holder.id, None, self._import_news(holder, values), info
            elif holder == number:
                yield dbid, xid, values, info

    @api.model
    def _import_xid(self, xid):
        """Return an external id with its module, as Odoo completes it."""
        return xid and (xid if '.' in xid else f"{self.env.context['_import_current_module']}.{xid}")

    @api.model
    def _import_named(self, rows):
        """Return those of the external ids in some rows that there are."""
        xids = [self._import_xid(xid) for _dbid, xid, _values, _info in rows if xid]
        return {f'{row[1]}.{row[2]}' for row in self.env['ir.model.data'].sudo()._lookup_xmlids(xids, self)}

    @api.model
    def _import_name(self, xid, author):
        """Let an author who is known have the external id of his row."""
        if xid:
            self.env['ir.model.data'].sudo()._update_xmlids([{'xml_id': self._import_xid(xid), 'record': author}])

    # ------------------------------------------------------------------

    @api.model
    def _import_meant(self, asked):
        """Return ({number of a row: whom it means}, {number: (name of a field, what is wrong)}).

        Meant is an author, or the number of the row that makes him; what further rows tell of that one goes there.

        :param asked: {number of a row: its values}
        """
        register = self._register_of(list(asked.values())) if asked else None
        faults, meant, new = self._import_faults(asked), {}, []
        for number, values in asked.items():
            place, signs = self._place_and_signs(values)
            found = self._import_found(register.find(place, signs), signs, values, asked)
            if message := self._import_fault(values, signs, found, asked):
                faults.setdefault(number, (next(
                    name for name in (*TELLING, 'name') if values.get(name) or name == 'name'), message))
                continue
            holder = meant[number] = found.holders[0] if found.holders else number
            register.add(holder, place, signs)
            if not found.holders:
                values['key'] = values.get('key') or self._key_of(values)
                new.append(values)
            elif isinstance(holder, int):
                asked[holder].update({name: value for name, value in values.items() if value})
        known = self.union(*(holder for holder in meant.values() if not isinstance(holder, int)))
        # whoever changes one of them meanwhile has the whole file read again, not a row refused
        self.env.cr.execute(SQL(
            "SELECT id FROM social_interest_author WHERE id = ANY(%s) ORDER BY id FOR NO KEY UPDATE", known.ids,
        ), log_exceptions=False)
        self._import_alone(new)
        return meant, faults

    @api.model
    def _import_faults(self, asked):
        """Hook: return {number of a row: (name of a field, what is wrong with it)}.

        :param asked: {number of a row: its values}
        """
        return {}

    @api.model
    def _import_found(self, found, signs, values, asked):
        """Return who is meant, without those who only share an address, or a number, with an account of another name.

        :param found: see ``tools/register.py``, as ``signs``
        """
        if found.sure or signs.keys().isdisjoint(SURE):
            return found
        return found._replace(holders=[
            one for one in found.holders
            if compare(values.get('name'), self._import_who(one, asked)) != Likeness.OTHER])

    @api.model
    def _import_who(self, holder, asked):
        """Return the name of an author, or of whom a row makes."""
        return asked[holder].get('name') if isinstance(holder, int) else holder.name

    @api.model
    def _import_fault(self, values, signs, found, asked):
        """Return why it is not clear whom a row means, or None."""
        name = values.get('name') or ''
        channel = self.env['social.interest.channel'].browse(values['channel_id']).name
        if not signs:
            return self.env._(
                "Nothing tells “%s” from others. Fill in the handle, the profile, the e-mail address or the phone.",
                name)
        if len(found.holders) > 1:
            return self.env._(
                "“%(name)s” may be one of %(count)s people on %(channel)s. Merge those who are one person, "
                "or say the handle or the profile.", name=name, count=len(found.holders), channel=channel)
        for holder in found.holders:
            author = self.browse() if isinstance(holder, int) else holder.with_env(self.env)
            if author and not (author.has_access('read') and author.has_access('write')):
                return self._unseen(name, channel)
            if values.get('partner_id') and author.partner_id.id not in (False, values['partner_id']):
                return self.env._("%s has another contact. Open the profile to change it.", author.name)
            known = self._import_who(holder, asked)
            if not found.sure and compare(name, known) == Likeness.OTHER:
                return self.env._(
                    "“%(name)s” has the e-mail address or phone number of %(known)s on %(channel)s. "
                    "If they are two people, say the handle or the profile.", name=name, known=known, channel=channel)
        return None

    @api.model
    def _unseen(self, name, channel):
        """Return what is said where the person is known, but not to the user."""
        return self.env._(
            "A colleague deals with “%(name)s” on %(channel)s already. Ask a manager.", name=name, channel=channel)

    @api.model
    def _import_alone(self, people):
        """Keep others from bringing the same new people until this transaction ends.

        :raises ConcurrencyError: somebody was faster; a new transaction knows them
        """
        if not people:
            return
        people = [{**values, 'company_id': self._company_of(values).id} for values in people]
        lock_all_until_commit(self.env, Lock.AUTHOR, {f"import/{values['company_id']}" for values in people})
        wanted = [self._place_and_signs(values) for values in people]
        # of a transaction that begins now: whoever had the lock before has committed
        with self.env.registry.cursor() as cr:
            register = self.with_env(self.env(cr=cr, user=SUPERUSER_ID, su=True))._register_of(people)
            if any(self._import_found(register.find(place, signs), signs, values, {}).holders
                   for values, (place, signs) in zip(people, wanted, strict=True)):
                raise ConcurrencyError("somebody else brought the same people")

    def _load_records_write(self, values):
        # who is known is named by his id, which nobody writes
        return super()._load_records_write({name: value for name, value in values.items() if name != 'id'})

    @api.model
    def _import_news(self, author, values):
        """Return what a row says of a known author that is not there yet; an empty cell says nothing."""
        news = {}
        for name, value in values.items():
            field = author._fields[name]
            if not value or name in ('channel_id', 'company_id') or name == 'key' and author.key:
                continue
            if field.type == 'many2many':
                ids = {id_ for command in value if command[0] == Command.SET for id_ in command[2]}
                value = [Command.link(id_) for id_ in sorted(ids - set(author[name].ids))]
            if value and (not field.column_type or field.convert_to_write(author[name], author) != value):
                news[name] = value
        return news
