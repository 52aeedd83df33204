# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from odoo import api, fields, models
from odoo.tools import format_date, format_datetime

from ...tools.workbook import Sheet, workbook
from .dashboard_table import COUNTED_BY


class SocialInterestDashboard(models.AbstractModel):
    """The dashboard as a workbook: a sheet for each of its tables, of the same figures."""

    _inherit = 'social.interest.dashboard'

    @api.model
    def _figures_workbook(self, options=None):
        """Return the bytes of a workbook (XLSX) of what :meth:`read_figures` tells."""
        figures = self.read_figures(options)
        return workbook(self._sheets(figures))

    @api.model
    def _sheets(self, figures):
        """Return the sheets of the workbook; another addon adds those of its sections."""
        sections = figures['sections']
        sheets = [self._tiles_sheet(figures)]
        for name in ('channels', 'funnel', 'people', 'touch', 'products', 'authors', 'reputation'):
            if sections[name] and sections[name]['rows']:
                sheets.append(self._table_sheet(sections[name]))
        return [
            *sheets, self._trend_sheet(sections['trend']), self._response_sheet(sections['response']),
            self._hours_sheet(sections['hours']), self._waiting_sheet(sections['waiting'])]

    @api.model
    def _told_period(self, options):
        """Return the days in words, and what they are narrowed to."""
        if not options['first'] and not options['last']:
            return self.env._("All time")
        first, last = (
            format_date(self.env, options[name]) if options[name] else '…' for name in ('first', 'last'))
        return f"{first} – {last}"

    @api.model
    def _tiles_sheet(self, figures):
        tiles, options = figures['sections']['tiles'], figures['options']
        chosen = [
            name for key, choices in figures['choices'].items() for value, name in choices if value == options[key]]
        notes = (self._told_period(options), ', '.join(chosen) or self.env._("All"))
        names = [(column['label'], tiles['figures'][column['name']]) for column in tiles['columns']]
        return Sheet(
            self.env._("In total"),
            [(self.env._("Measure"), 'text'), (self.env._("In the period"), 'number'),
             (self.env._("The period before"), 'number')],
            [[label, figure['value'], figure.get('before')] for label, figure in names], notes)

    @api.model
    def _table_sheet(self, table):
        columns, names = [(self.env._("Name"), 'text')], []
        for column in table['columns']:
            columns.append((column['label'], 'number' if column['kind'] == 'change' else column['kind']))
            names.append((column['name'], 'value'))
            if column['name'] in COUNTED_BY:
                label = column['label']
                columns.append((self.env._("%s: how many", label), 'count'))
                names.append((column['name'], 'n'))
        rows = [[row['label'], *(row['figures'][name][part] for name, part in names)] for row in table['rows']]
        if table.get('total'):
            rows.append([self.env._("In total"), *(table['total'][name].get(part) for name, part in names)])
        return Sheet(table['title'], columns, rows)

    @api.model
    def _trend_sheet(self, trend):
        before = trend.get('before') or []
        figures = [(column['label'], column['kind']) for column in trend['columns']]
        columns = [(self.env._("From"), 'date'), *figures, (self.env._("The period before"), 'count')]
        return Sheet(self.env._("Over time"), columns, [
            [format_date(self.env, point['day']),
             *(point['figures'][column['name']]['value'] for column in trend['columns']),
             before[place] if place < len(before) else None]
            for place, point in enumerate(trend['points'])])

    @api.model
    def _response_sheet(self, response):
        return Sheet(
            response['title'], [(self.env._("Answered within"), 'text'), (self.env._("Interests"), 'count')],
            [[row['label'], row['value']] for row in response['rows']])

    @api.model
    def _hours_sheet(self, hours):
        rows = []
        # any Monday: days are named by the language
        monday = fields.Date.to_date('2024-01-01')
        for day, cells in enumerate(hours['cells']):
            name = format_date(self.env, fields.Date.add(monday, days=day), date_format='EEEE')
            rows += [[name, hour, cell['value'], cell['duty']] for hour, cell in enumerate(cells)]
        return Sheet(self.env._("Hours"), [
            (self.env._("Day"), 'text'), (self.env._("Hour"), 'count'), (self.env._("Interests"), 'count'),
            (self.env._("People on duty"), 'number')], rows)

    @api.model
    def _waiting_sheet(self, waiting):
        return Sheet(waiting['title'], [
            (label, 'text') for label in (
                self.env._("Author"), self.env._("Text"), self.env._("Source"), self.env._("Responsible"),
                self.env._("Waits since"))],
            [[card['author'], card['text'], card['source'], card['user'],
              format_datetime(self.env, fields.Datetime.to_datetime(card['since']))] for card in waiting['cards']])
