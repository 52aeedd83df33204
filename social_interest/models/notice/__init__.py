# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import notice
from . import events
from . import res_users
from . import mail_activity
from . import undelivered
