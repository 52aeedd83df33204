# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import imports
from . import ir_http
from . import res_company
from . import samples
from . import steps
