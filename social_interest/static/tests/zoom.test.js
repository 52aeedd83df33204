// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { expect, test } from "@odoo/hoot";
import { zoom } from "@social_interest/files/zoom";

test("a picture that was read anew is the one that was pressed; one that is gone opens nothing", () => {
    const viewer = { open: (picture, all) => expect.step(`${picture.name} of ${all.length}`) };
    const pictures = [
        { id: 4, name: "Room" },
        { id: 5, name: "Plan" },
    ];
    zoom(viewer, pictures, 5);
    zoom(viewer, pictures, 6);
    expect.verifySteps(["Plan of 2"]);
});
