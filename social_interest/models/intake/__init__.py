# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import mail
from . import reading
from . import making
from . import own_action
from . import quarantine
from . import degraded
from . import cards
from . import product
from . import push
from . import parser
from . import parser_report
from . import drift
from . import mailbox_import
from . import ir_http
from . import ir_cron
