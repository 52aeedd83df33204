// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useRef, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { layout } from "./layout";

const BOXES = {
    // named: how many names stand in the picture by themselves; edge: room for half of one
    wide: { width: 900, height: 520, edge: 72, named: 8 },
    narrow: { width: 420, height: 480, edge: 68, named: 5 },
};
const SHORT = 18;
/** Colours of clusters; what tells them apart for everybody is their letter. */
const COLORS = 8;

/** By whole characters: half a smiley is none. */
const short = (text) => {
    const characters = [...text];
    return characters.length > SHORT ? `${characters.slice(0, SHORT - 1).join("")}…` : text;
};

/** People and the posts where they met: whoever leads is larger, each cluster has a letter. */
export class CrowdPicture extends Component {
    static template = "social_interest.CrowdPicture";
    static props = { picture: Object, openPerson: Function, openPost: Function, isSmall: Boolean };

    setup() {
        this.root = useRef("root");
        // the node that the keyboard is at, and the one that is told about
        this.state = useState({ at: 0, told: null, isList: false });
    }

    get box() {
        return this.props.isSmall ? BOXES.narrow : BOXES.wide;
    }

    /** Made once for what was read: people in the order of their places, then posts. */
    get drawn() {
        const { picture, isSmall } = this.props;
        if (this._drawnOf !== picture || this._isSmall !== isSmall) {
            this._drawnOf = picture;
            this._isSmall = isSmall;
            this._drawn = this.draw(picture);
        }
        return this._drawn;
    }

    draw({ people, posts }) {
        const most = Math.max(...people.map(({ influence }) => influence), 0.01);
        const nodes = [
            ...people.map((person, index) => this.personNode(person, index, most)),
            ...posts.map((post) => this.postNode(post, people)),
        ];
        const places = new Map(posts.map(({ id }, index) => [id, people.length + index]));
        const links = people.flatMap(({ posts_shown: shown }, index) => shown.map((id) => [index, places.get(id)]));
        const points = layout(nodes, links, this.box);
        return {
            nodes: nodes.map((node, index) => ({ ...node, ...points[index] })),
            lines: links.map(([one, other]) => ({ from: points[one], to: points[other], ends: [one, other] })),
        };
    }

    personNode(person, index, most) {
        return {
            key: `person${person.id}`,
            kind: "person",
            group: person.number,
            color: person.number ? `o_si_crowd_c${(person.number - 1) % COLORS}` : "o_si_crowd_none",
            size: 8 + 11 * Math.sqrt(person.influence / most),
            sign: person.cluster,
            isLeader: person.is_leader,
            label: index < this.box.named ? short(person.name) : "",
            name: person.name,
            words: this.wordsOf(person),
            open: () => this.props.openPerson(person),
        };
    }

    postNode(post, people) {
        // beside those of whom most were there
        const there = people.filter(({ posts_shown: shown }) => shown.includes(post.id));
        return {
            key: `post${post.id}`,
            kind: "post",
            group: there.length ? there[0].number : 0,
            size: 6,
            label: "",
            name: post.name,
            words: _t("Post “%(name)s”, people: %(count)s", { name: post.name, count: post.people }),
            open: () => this.props.openPost(post),
        };
    }

    wordsOf(person) {
        return [
            person.name,
            _t("no. %s", person.place),
            person.is_leader && _t("leader"),
            person.vip && _t("VIP"),
            person.cluster && _t("cluster %s", person.cluster),
            _t("people who came after: %s", person.after),
        ]
            .filter(Boolean)
            .join(", ");
    }

    get told() {
        return this.state.told === null ? null : this.drawn.nodes[this.state.told];
    }

    get label() {
        const { people, posts } = this.props.picture;
        return _t(
            "%(people)s people and the %(posts)s posts where they met. Arrow keys go from one to the next, Enter opens.",
            {
                people: people.length,
                posts: posts.length,
            }
        );
    }

    /** The same in words, one person a row. */
    get rows() {
        const names = new Map(this.props.picture.posts.map(({ id, name }) => [id, name]));
        return this.props.picture.people.map((person) => ({
            ...person,
            at: person.posts_shown.map((id) => names.get(id)).join(" · "),
        }));
    }

    isOf(line) {
        return line.ends.includes(this.state.told);
    }

    tell(index) {
        this.state.told = index;
    }

    focus(index) {
        this.state.at = index;
        this.state.told = index;
    }

    onKeydown(ev, index) {
        const last = this.drawn.nodes.length - 1;
        const next = {
            ArrowRight: Math.min(index + 1, last),
            ArrowDown: Math.min(index + 1, last),
            ArrowLeft: Math.max(index - 1, 0),
            ArrowUp: Math.max(index - 1, 0),
            Home: 0,
            End: last,
        }[ev.key];
        if (next !== undefined) {
            this.root.el.querySelectorAll(".o_si_crowd_node")[next].focus();
        } else if (ev.key === "Enter" || ev.key === " ") {
            this.drawn.nodes[index].open();
        } else {
            return;
        }
        ev.preventDefault();
        ev.stopPropagation();
    }
}
