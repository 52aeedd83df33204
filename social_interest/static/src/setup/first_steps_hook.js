// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { onMounted, useState } from "@odoo/owl";
import { useService } from "@web/core/utils/hooks";

/** @returns {{ told: Object | null }} the first set-up, read once the screen is there */
export function useFirstSteps() {
    const setup = useService("social_interest_setup");
    onMounted(() => setup.read());
    return useState(setup.state);
}
