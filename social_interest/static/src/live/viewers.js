// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component, useEffect, useState } from "@odoo/owl";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { imageUrl } from "@web/core/utils/urls";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";

const SHOWN = 3;

/** Who else looks at the card, as small pictures. On a form it also says that this user does. */
export class Viewers extends Component {
    static template = "social_interest.Viewers";
    static props = { ...standardWidgetProps, look: { type: Boolean, optional: true } };
    static defaultProps = { look: false };

    setup() {
        const service = useService("social_interest_viewers");
        this.viewers = useState(service.viewers);
        useEffect(
            (id) => {
                if (id) {
                    const unwatch = service.watch(id);
                    if (this.props.look) {
                        service.look(id);
                    }
                    return () => {
                        if (this.props.look) {
                            service.look(false);
                        }
                        unwatch();
                    };
                }
            },
            () => [this.props.record.resId]
        );
    }

    get all() {
        return this.viewers[this.props.record.resId] || [];
    }

    get shown() {
        return this.all.slice(0, SHOWN);
    }

    get more() {
        return this.all.length - this.shown.length;
    }

    get title() {
        const names = this.all.map((viewer) => viewer.name).join(", ");
        return this.all.length === 1 ? _t("%s is looking at this", names) : _t("%s are looking at this", names);
    }

    avatar(viewer) {
        return imageUrl("res.users", viewer.id, "avatar_128");
    }
}

export const viewers = {
    component: Viewers,
    extractProps: ({ options }) => ({ look: Boolean(options.look) }),
};

registry.category("view_widgets").add("interest_viewers", viewers);
