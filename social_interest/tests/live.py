# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""What the bus tells, for tests."""

import json


def told(case, kind, function, *arguments):
    """Return the bus messages of a kind when the work of a function is saved."""
    case.env.cr.precommit.run()
    case.env['bus.bus'].search([]).unlink()
    function(*arguments)
    case.env.cr.precommit.run()
    messages = [json.loads(row.message) for row in case.env['bus.bus'].search([])]
    return [message['payload'] for message in messages if message['type'] == kind]
