# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import fetchmail_server
from . import imap
from . import pop
from . import collect
from . import proposal
from . import health
from . import home
from . import push
from . import folder
from . import outage
