// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).

const ROUNDS = 260;
/** Golden angle: points that follow each other so stand nowhere beside each other. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** How strongly everything is drawn to the middle, beside what holds the linked together. */
const GRAVITY = 0.06;

/** Where the nodes stand at first: those of one group beside each other; the same each time. */
function start(nodes) {
    const groups = [...new Set(nodes.map(({ group }) => group))];
    return nodes.map(({ group }, index) => {
        const angle = (2 * Math.PI * groups.indexOf(group)) / groups.length;
        const spread = 0.03 * Math.sqrt(index + 1);
        return {
            x: 0.3 * Math.cos(angle) + spread * Math.cos(index * TURN),
            y: 0.3 * Math.sin(angle) + spread * Math.sin(index * TURN),
        };
    });
}

/** One round: what is linked comes together, everything else keeps away, and nobody moves further than the heat lets. */
function step(points, links, ideal, heat) {
    const moves = points.map(({ x, y }) => ({ x: -x * GRAVITY, y: -y * GRAVITY }));
    const push = (one, other, factor) => {
        const x = points[one].x - points[other].x;
        const y = points[one].y - points[other].y;
        const distance = Math.max(Math.hypot(x, y), 0.001);
        const force = factor(distance) / distance;
        moves[one].x += x * force;
        moves[one].y += y * force;
        moves[other].x -= x * force;
        moves[other].y -= y * force;
    };
    for (let one = 0; one < points.length; one++) {
        for (let other = one + 1; other < points.length; other++) {
            push(one, other, (distance) => ideal ** 2 / distance);
        }
    }
    for (const [one, other] of links) {
        push(one, other, (distance) => -(distance ** 2) / ideal);
    }
    points.forEach((point, index) => {
        const { x, y } = moves[index];
        const length = Math.max(Math.hypot(x, y), 0.001);
        const limited = Math.min(length, heat) / length;
        point.x += x * limited;
        point.y += y * limited;
    });
}

/**
 * Force layout (Fruchterman & Reingold 1991) without chance: the same nodes and links stand at the same places.
 *
 * @param {{ group: any }[]} nodes
 * @param {[number, number][]} links places of nodes
 * @param {{ width: number, height: number, edge: number }} box
 * @returns {{ x: number, y: number }[]} where each node stands in the box
 */
export function layout(nodes, links, { width, height, edge }) {
    const points = start(nodes);
    const ideal = 0.9 / Math.sqrt(Math.max(nodes.length, 1));
    for (let round = 0; round < ROUNDS; round++) {
        step(points, links, ideal, 0.1 * (1 - round / ROUNDS));
    }
    const fit = (name, size) => {
        const values = points.map((point) => point[name]);
        const low = Math.min(...values);
        const span = Math.max(...values) - low;
        return (value) => (span < 0.0001 ? size / 2 : edge + ((value - low) / span) * (size - 2 * edge));
    };
    const [toX, toY] = [fit("x", width), fit("y", height)];
    return points.map(({ x, y }) => ({ x: toX(x), y: toY(y) }));
}
