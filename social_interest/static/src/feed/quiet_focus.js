// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
let isQuiet = false;

/** Give an element the focus, which no person moved there: a card that was drawn anew has it back. */
export function focusQuietly(element) {
    isQuiet = true;
    try {
        element?.focus({ preventScroll: true });
    } finally {
        isQuiet = false;
    }
}

/** @returns {boolean} whether the focus is just now given by {@link focusQuietly} */
export const isFocusQuiet = () => isQuiet;
