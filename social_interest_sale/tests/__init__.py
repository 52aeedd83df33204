# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_orders
from . import test_quotation
from . import test_customers
from . import test_rights
from . import test_tours
from . import test_order_credits
from . import test_reports
from . import test_silence
from . import test_silence_report
from . import test_silence_tours
