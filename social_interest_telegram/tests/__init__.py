# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_bot_api
from . import test_connect
from . import test_connect_race
from . import test_hear
from . import test_log
from . import test_rights
from . import test_send
from . import test_settings
from . import test_tours
from . import test_webhook
