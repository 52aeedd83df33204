# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import calendar
import re
from datetime import date, datetime

from odoo import api, fields, models
from odoo.exceptions import UserError
from odoo.tools.misc import get_lang

#: columns of pasted rows that have no head of their own
COLUMNS = ('place', 'date_from', 'date_to', 'amount', 'currency_id', 'note')
#: dates that everybody writes, besides the one of the person's language
DATES = ('%Y-%m-%d', '%d.%m.%Y', '%d.%m.%y')
_MONTH = re.compile(r'(\d{4})-(\d{1,2})$|(\d{1,2})[./](\d{4})$')
#: one number, thousands parted by a blank or an apostrophe, with a currency on either side at most; the forms of
#: bookkeeping for what is below nought among them
_CURRENCY = r'(?:[A-Za-z]{3}|[^\w\s.,()\'’−-]{1,3})?'
_AMOUNT = re.compile(
    rf'(?P<minus>[(−-]?)\s*{_CURRENCY}\s*(?P<number>\d{{1,3}}(?:[\s\u00a0\u202f\'’]\d{{3}})+(?:[.,]\d+)?|\d[\d.,]*)'
    rf'\s*{_CURRENCY}\s*(?P<after>[)−-]?)')
#: no amount has more digits; a number of the database would not keep them
MOST_DIGITS = 15


class SocialInterestCostPaste(models.TransientModel):
    """Takes costs as they were copied out of a spreadsheet: a row a line, its cells parted by tabs or semicolons."""

    _name = 'social.interest.cost.paste'
    _description = 'Paste Costs'

    rows = fields.Text(required=True)

    def action_paste(self):
        """Button: make a cost of each row, or of none where one cannot be read."""
        self.ensure_one()
        lines = [
            (number, [cell.strip() for cell in re.split(r'\t|;', line)])
            for number, line in enumerate((self.rows or '').splitlines(), 1) if line.strip()]
        columns = COLUMNS
        if lines and (head := self._head(lines[0][1])):
            columns, lines = head, lines[1:]
        values, faults = [], []
        for number, cells in lines:
            try:
                values.append(self._read_row({
                    name: cell for name, cell in zip(columns, cells, strict=False) if name}))
            except UserError as error:
                faults.append(self.env._("Line %(number)s: %(fault)s", number=number, fault=error))
        if faults or not values:
            raise UserError('\n'.join(faults) or self.env._("There is no row to read."))
        costs = self.env['social.interest.cost'].create(values)
        return {
            'type': 'ir.actions.client', 'tag': 'display_notification',
            'params': {
                'type': 'success',
                'message': (
                    self.env._("1 cost added.") if len(costs) == 1 else self.env._("%s costs added.", len(costs))),
                'next': {'type': 'ir.actions.act_window_close'},
            },
        }

    @api.model
    def _head(self, cells):
        """Return the names of the columns where the first row says them, in the person's language or in English."""
        Cost = self.env['social.interest.cost']
        names = {}
        for model in (Cost, Cost.with_context(lang='en_US')):
            labels = model.fields_get(['channel_id', 'source_id', *COLUMNS[1:]], ['string'])
            names |= {told['string'].lower(): name for name, told in labels.items()}
        found = [names.get(cell.lower()) for cell in cells]
        return found if 'amount' in found and not {'channel_id', 'source_id'}.isdisjoint(found) else None

    @api.model
    def _read_row(self, cells):
        """Return the values of a cost; raises a UserError that says what is missing or cannot be read."""
        values = self._read_place(cells)
        months = [self._read_month(cells.get(name, '')) for name in ('date_from', 'date_to')]
        begin = months[0] or self._read_date(cells.get('date_from', ''))
        values['date_from'] = begin
        if cells.get('date_to'):
            end = months[1]
            values['date_to'] = _month_end(end) if end else self._read_date(cells['date_to'])
        values['amount'] = self._read_amount(cells.get('amount', ''))
        if currency := cells.get('currency_id'):
            values['currency_id'] = self.env['res.currency'].search(
                ['|', ('name', '=ilike', currency), ('symbol', '=', currency)], limit=1).id
            if not values['currency_id']:
                raise UserError(self.env._("“%s” is no currency that is used here.", currency))
        if cells.get('note'):
            values['note'] = cells['note']
        return values

    @api.model
    def _read_place(self, cells):
        """Return the source or else the channel that a row names; one cell may name either."""
        name = cells.get('source_id') or cells.get('channel_id') or cells.get('place')
        if not name:
            raise UserError(self.env._("The channel is missing."))
        named = [('name', '=ilike', name.replace('\\', r'\\').replace('%', r'\%').replace('_', r'\_'))]
        channel = self.env['social.interest.channel'].search(named, limit=1)
        if channel and not cells.get('source_id'):
            return {'channel_id': channel.id}
        sources = self.env['social.interest.source'].search(named, limit=2)
        if len(sources) > 1:
            raise UserError(self.env._("Several sources are called “%s”: add this one by hand.", name))
        if not sources:
            raise UserError(self.env._("“%s” is neither a channel nor a source.", name))
        return {'source_id': sources.id}

    @api.model
    def _read_month(self, cell):
        """Return the first day of a month that stands there without a day, or nothing."""
        found = _MONTH.match(cell)
        if not found:
            return None
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return date(int(year), int(month), 1) if int(year) and 1 <= int(month) <= 12 else None

    @api.model
    def _read_date(self, cell):
        for pattern in (get_lang(self.env).date_format, *DATES):
            try:
                return datetime.strptime(cell, pattern).date()
            except ValueError:
                continue
        raise UserError(
            self.env._("“%s” is no date.", cell) if cell else self.env._("The first day is missing."))

    @api.model
    def _read_amount(self, cell):
        """Return the number that a cell says; of two kinds of signs in it the last one parts the cents."""
        found = _AMOUNT.fullmatch(cell)
        if not found or sum(map(str.isdigit, cell)) > MOST_DIGITS:
            raise UserError(self.env._("“%s” is no amount.", cell) if cell else self.env._("The amount is missing."))
        number = re.sub(r"[\s\u00a0\u202f'’]", '', found['number']).rstrip('.,')
        amount = self._read_number(number, cell)
        # what is below nought is refused by the cost itself
        return -amount if found['minus'] or found['after'] else amount

    @api.model
    def _read_number(self, number, cell):
        """Return the value of digits with points and commas, as the person's language writes them."""
        lang = get_lang(self.env)
        sign = max('.,', key=number.rfind)
        other = '.' if sign == ',' else ','
        if other in number or number.count(sign) != 1:
            # 1.234,50 or 1.234.567
            decimal = sign if other in number else ''
        else:
            # 1,234 is a thousand where that is how one writes thousands; elsewhere nobody knows
            thousand = re.fullmatch(r'[1-9]\d{0,2}[.,]\d{3}', number)
            if thousand and sign != lang.thousands_sep:
                raise UserError(self.env._("“%s” may be thousands or a fraction: write 1234 or 1234.00.", cell))
            decimal = '' if thousand else sign
        whole, _sign, cents = number.rpartition(decimal) if decimal else (number, '', '')
        return float(f"{re.sub('[.,]', '', whole)}.{cents or 0}")


def _month_end(day):
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])
