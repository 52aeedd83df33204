# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import action
from . import res_company
from . import res_config_settings
from . import greeting
from . import reply
from . import silence
from . import funnel
