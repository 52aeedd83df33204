# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import webhook
from . import delivery
from . import sending
from . import payload
from . import card
from . import res_config_settings
