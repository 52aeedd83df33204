# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import load
from . import rotation
from . import take_back
from . import distribution
from . import crm_team
from . import crm_team_member
from . import res_users
