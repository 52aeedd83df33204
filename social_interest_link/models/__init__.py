# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import res_company
from . import res_config_settings
from . import link
from . import link_tracker_click
from . import visit
from . import reply
from . import offer
from . import letter
from . import dashboard
