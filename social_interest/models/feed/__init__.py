# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import search
from . import words
from . import author
from . import res_users_settings
from . import live
from . import signs
from . import viewer
from . import ir_websocket
