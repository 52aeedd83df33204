# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import bot
from . import code
from . import link
from . import message
from . import sending
from . import listening
from . import talking
from . import notice
from . import res_users
from . import res_config_settings
