# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Who may what, by the groups of Odoo; the table of all rights is ``tests/rights.csv``."""

#: a manager decides on all cards, people, letters and sites of a company ("User: All Documents" of Sales, and above)
MANAGERS = 'sales_team.group_sale_salesman_all_leads'
#: whoever has cards at all ("User: Own Documents Only" of Sales, and above)
SALESPEOPLE = 'sales_team.group_sale_salesman'
