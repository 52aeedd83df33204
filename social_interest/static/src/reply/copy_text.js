// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { browser } from "@web/core/browser/browser";

/** The old way, for pages without https and browsers that refuse the new one. */
function copyBySelection(text) {
    const area = document.createElement("textarea");
    area.value = text;
    area.setAttribute("readonly", "");
    area.className = "position-fixed top-0 opacity-0";
    document.body.append(area);
    area.select();
    const copied = document.execCommand("copy");
    area.remove();
    return copied;
}

/**
 * Copy a text; to be called within the click, before anything is awaited.
 *
 * @param {string} text
 * @returns {Promise<boolean>} whether it is in the clipboard
 */
export async function copyText(text) {
    const { clipboard } = browser.navigator;
    if (!clipboard) {
        return copyBySelection(text);
    }
    try {
        await clipboard.writeText(text);
        return true;
    } catch {
        return copyBySelection(text);
    }
}
