# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import keyword
from . import watching
from . import res_company
from . import card
from . import marks
from . import talk
from . import intake
from . import listing
from . import existing
from . import rule
from . import measures
from . import market
from . import ir_ui_menu
