// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { Component } from "@odoo/owl";
import { FileModel } from "@web/core/file_viewer/file_model";
import { useFileViewer } from "@web/core/file_viewer/file_viewer_hook";
import { _t } from "@web/core/l10n/translation";
import { registry } from "@web/core/registry";
import { standardWidgetProps } from "@web/views/widgets/standard_widget_props";
import { sizeText } from "./sizes";
import { zoom } from "./zoom";

/** Bytes up to which a picture is its own thumbnail: nobody draws a stranger's picture but the browser. */
const MAX_THUMBNAIL = 5000000;
/** A sign for each kind of file, the first that fits. */
const SIGNS = [
    [/^image\//, "fa-file-image-o"],
    [/pdf$/, "fa-file-pdf-o"],
    [/wordprocessing|msword|opendocument\.text|rtf/, "fa-file-word-o"],
    [/spreadsheet|excel|csv/, "fa-file-excel-o"],
    [/presentation|powerpoint/, "fa-file-powerpoint-o"],
    [/zip|rar|7z|compressed|tar/, "fa-file-archive-o"],
    [/^audio\//, "fa-file-audio-o"],
    [/^video\//, "fa-file-video-o"],
    [/^message\//, "fa-envelope-o"],
    [/calendar|ics$/, "fa-calendar-o"],
    [/^text\/plain/, "fa-file-text-o"],
];

/** A picture behind the card's own door: Odoo's is open to those only who may read the messages. */
class SentPicture extends FileModel {
    get urlRoute() {
        return `${this.door}/picture`;
    }

    get urlQueryParams() {
        return {};
    }

    get downloadUrl() {
        return this.door;
    }
}

/** The files that the person sent: pictures to look at, all others to be saved, the rest by name. */
export class SentFiles extends Component {
    static template = "social_interest.SentFiles";
    static props = { ...standardWidgetProps };

    setup() {
        this.viewer = useFileViewer();
        this.sizeText = sizeText;
    }

    get all() {
        return this.props.record.data.sent_files || [];
    }

    get kept() {
        return this.all.filter((file) => file.id);
    }

    get pictures() {
        return this.kept.filter((file) => file.picture && file.size <= MAX_THUMBNAIL);
    }

    get others() {
        return this.kept.filter((file) => !this.pictures.includes(file));
    }

    get left() {
        return this.all.filter((file) => !file.id);
    }

    get leftText() {
        const names = this.left
            .map(({ name, size, left }) => {
                const why = {
                    size: _t("too large"),
                    number: _t("too many"),
                    unread: _t("not readable"),
                }[left];
                return `${name} (${sizeText(size)}, ${why})`;
            })
            .join(", ");
        return this.left.length === 1
            ? _t("1 further file was not kept: %s", names)
            : _t("%(count)s further files were not kept: %(names)s", { count: this.left.length, names });
    }

    doorOf(file) {
        return `/social_interest/card/${this.props.record.resId}/file/${file.id}`;
    }

    signOf(file) {
        return SIGNS.find(([kind]) => kind.test(file.type))?.[1] || "fa-file-o";
    }

    onZoom(file) {
        const pictures = this.pictures.map((picture) =>
            Object.assign(new SentPicture(), {
                id: picture.id,
                name: picture.name,
                mimetype: "image/png",
                door: this.doorOf(picture),
            })
        );
        zoom(this.viewer, pictures, file.id);
    }
}

export const sentFiles = {
    component: SentFiles,
    fieldDependencies: [{ name: "sent_files", type: "json" }],
};

registry.category("view_widgets").add("interest_files", sentFiles);
