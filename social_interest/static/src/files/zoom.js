// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

/**
 * Open one of several pictures: by its id, for what is shown may have been read anew since it was drawn.
 *
 * @param {{ open: Function }} viewer of files
 * @param {{ id: number }[]} pictures as the viewer wants them
 * @param {number} id of the one that is opened; nothing happens where it is gone
 */
export function zoom(viewer, pictures, id) {
    const picture = pictures.find((one) => one.id === id);
    if (picture) {
        viewer.open(picture, pictures);
    }
}
