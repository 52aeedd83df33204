// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { describe, expect, test } from "@odoo/hoot";
import { click, press, queryAllTexts, queryOne } from "@odoo/hoot-dom";
import { animationFrame } from "@odoo/hoot-mock";
import { defineMailModels } from "@mail/../tests/mail_test_helpers";
import { mountWithCleanup } from "@web/../tests/web_test_helpers";
import { CrowdPicture } from "@social_interest/crowd/crowd_picture";
import { layout } from "@social_interest/crowd/layout";

describe.current.tags("desktop");
defineMailModels();

const BOX = { width: 400, height: 300, edge: 20 };
const distance = (one, other) => Math.hypot(one.x - other.x, one.y - other.y);

test("who is linked stands nearer, inside the box, and at the same place each time", () => {
    // two groups of four around a post each
    const nodes = [...Array(10).keys()].map((index) => ({ group: index < 5 ? 1 : 2 }));
    const links = [0, 5].flatMap((post) => [1, 2, 3, 4].map((person) => [post, post + person]));
    const points = layout(nodes, links, BOX);
    expect(points).toEqual(layout(nodes, links, BOX));
    for (const { x, y } of points) {
        expect(x >= 20 && x <= 380 && y >= 20 && y <= 280).toBe(true);
    }
    const near = Math.max(...links.map(([one, other]) => distance(points[one], points[other])));
    const apart = Math.min(...[0, 1, 2, 3, 4].map((one) => distance(points[one], points[5])));
    expect(near < apart).toBe(true);
});

test("one node, or none, stands somewhere", () => {
    expect(layout([{ group: 1 }], [], BOX)).toEqual([{ x: 200, y: 150 }]);
    expect(layout([], [], BOX)).toEqual([]);
});

const person = (id, values) => ({
    id,
    name: `Person ${id}`,
    place: id,
    number: 1,
    cluster: "A",
    influence: 1,
    after: 3,
    posts_shown: [7],
    is_leader: false,
    vip: false,
    ...values,
});

async function mountPicture(second = {}) {
    const picture = {
        people: [person(1, { influence: 4, is_leader: true, vip: true }), person(2, second), person(3, { number: 0, cluster: "" })],
        posts: [{ id: 7, name: "All about chairs", people: 3 }],
    };
    await mountWithCleanup(CrowdPicture, {
        props: {
            picture,
            isSmall: false,
            openPerson: ({ id }) => expect.step(`person ${id}`),
            openPost: ({ id }) => expect.step(`post ${id}`),
        },
    });
}

test("whoever leads is larger, each cluster has its letter, and all is said in words", async () => {
    await mountPicture();
    const size = (id) => Number(queryOne(`[aria-label^='Person ${id}'] .o_si_crowd_dot`).getAttribute("r"));
    expect(size(1) > size(2)).toBe(true);
    expect(".o_si_crowd_leader .o_si_crowd_ring").toHaveCount(1);
    expect(queryAllTexts(".o_si_crowd_sign")).toEqual(["A", "A"]);
    expect(".o_si_crowd_node:first").toHaveAttribute(
        "aria-label",
        "Person 1, no. 1, leader, VIP, cluster A, people who came after: 3"
    );
    expect(".o_si_crowd_node:last").toHaveAttribute("aria-label", "Post “All about chairs”, people: 3");
    await click(".o_si_crowd_as_list");
    await animationFrame();
    expect("svg").toHaveCount(0);
    expect(".o_si_crowd_rows tbody tr").toHaveCount(3);
    expect(".o_si_crowd_rows tbody tr:first").toHaveText(/Person 1.*All about chairs/s);
});

test("a long name is cut between two characters", async () => {
    await mountPicture({ name: "😀".repeat(20) });
    expect(queryAllTexts(".o_si_crowd_name")).toEqual(["Person 1", `${"😀".repeat(17)}…`, "Person 3"]);
});

test("keys go from one to the next, a click and Enter open", async () => {
    await mountPicture();
    expect(".o_si_crowd_node[tabindex='0']").toHaveCount(1);
    queryOne(".o_si_crowd_node[tabindex='0']").focus();
    await press("ArrowRight");
    await animationFrame();
    expect(".o_si_crowd_node[tabindex='0']").toHaveAttribute("aria-label", /^Person 2/);
    expect(".o_si_crowd_told").toHaveText(/^Person 2/);
    await press("Enter");
    await press("End");
    await press(" ");
    await click("[aria-label^='Person 3']");
    expect.verifySteps(["person 2", "post 7", "person 3"]);
});
