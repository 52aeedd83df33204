# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import call_outcome
from . import card
from . import outcome
from . import target_group
from . import members
from . import member_of
from . import mailing
