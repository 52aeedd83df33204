# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What tables of rights are compared with: how calls end, what is allowed, and what can be called at all."""

from odoo.exceptions import AccessError, UserError
from odoo.service.model import call_kw
from odoo.tools import mute_logger

from .roles import ROLES, RolesMixin

OPERATIONS = {'r': 'read', 'w': 'write', 'c': 'create', 'd': 'unlink'}
SALESPEOPLE = ('salesperson', 'owner', 'leader', 'head', 'manager', 'administrator', 'elsewhere')


def called_from_outside(env, package):
    """Return ``model.method`` of all that a package's classes let anybody call.

    :param str package: beginning of the names of its Python modules
    """
    return {
        f'{model}.{name}'
        for model, registered in env.registry.items() if not registered._abstract
        for part in registered.mro() if part.__module__.startswith(package)
        for name, value in vars(part).items() if callable(value) and not name.startswith('_')}


def models_of(env, addon):
    """Return the names of the models that an addon brings."""
    return {
        name for name, model in env.registry.items() if model._original_module == addon and not model._abstract}


class RightsMixin(RolesMixin):
    """Compares what each role may with a table: {what: {role: cell}}, in which empty cells are left out."""

    @mute_logger('odoo.addons.base.models.ir_model', 'odoo.addons.base.models.ir_rule')
    def outcome_of(self, call):
        """Return how a call ends: ``x`` it is done, ``-`` the person is told why not, nothing: no access.

        Nothing of it stays.
        """
        with self.cr.savepoint() as savepoint:
            try:
                call()
                self.env.flush_all()
                result = 'x'
            except AccessError:
                result = ''
            except UserError:
                result = '-'
            savepoint.rollback()
        self.env.invalidate_all()
        return result

    def outcome(self, role, record, method, arguments=()):
        """Return how it ends that a role calls a method of a record, as the web client would."""
        records = record.browse().with_user(self.users[role])
        is_model = getattr(getattr(type(records), method), '_api_model', False)
        given = [*arguments] if is_model else [record.ids, *arguments]
        return self.outcome_of(lambda: call_kw(records, method, given, {}))

    def allowed(self, role, model, ids=(), operations='rwcd'):
        """Return the letters of the operations that a role may do with a model, or with records of it."""
        records = self.env[model].with_user(self.users[role])
        return ''.join(
            letter for letter in operations if call_kw(records, 'has_access', [list(ids), OPERATIONS[letter]], {}))

    def assertAsInTable(self, table, cell):
        """Check each row of a table.

        :param cell: function of what the row is about and a role that returns the cell
        """
        for what, wanted in table.items():
            with self.subTest(what):
                found = {role: cell(what, role) for role in ROLES}
                self.assertEqual({role: told for role, told in found.items() if told}, wanted)
