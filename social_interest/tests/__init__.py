# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
from . import test_answer
from . import test_claim
from . import test_collect
from . import test_hoot
from . import test_import
from . import test_intake
from . import test_people
from . import test_photo
from . import test_proof
from . import test_push
from . import test_status
from . import test_tours
