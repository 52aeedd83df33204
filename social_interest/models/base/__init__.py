# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import asking_mixin
from . import company_mixin
from . import counted_mixin
from . import default_mixin
from . import export_mixin
from . import shared_mixin
from . import code_mixin
from . import stamp_mixin
from . import ir_default
from . import link_mixin
from . import verdict_mixin
from . import word_mixin
