// Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
import { useRef } from "@odoo/owl";
import { useDropzone } from "@web/core/dropzone/dropzone_hook";
import { registry } from "@web/core/registry";
import { useService } from "@web/core/utils/hooks";
import { checkFileSize } from "@web/core/utils/files";
import { getDataURLFromFile } from "@web/core/utils/urls";
import { BinaryField, binaryField } from "@web/views/fields/binary/binary_field";

/** A file that one may also drop anywhere on the form's field. */
export class ArchiveField extends BinaryField {
    static template = "social_interest.ArchiveField";

    setup() {
        super.setup();
        this.notification = useService("notification");
        this.zone = useRef("zone");
        useDropzone(
            this.zone,
            (ev) => this.onDrop(ev),
            "o_si_archive_drop",
            () => !this.props.readonly
        );
    }

    async onDrop(ev) {
        const [file] = ev.dataTransfer?.files || [];
        if (file && checkFileSize(file.size, this.notification)) {
            const data = await getDataURLFromFile(file);
            await this.update({ data: data.split(",")[1], name: file.name });
        }
    }

    /** A file is sent as base64, four bytes for three: the server counts those. */
    update(file) {
        if (!file.data || checkFileSize(file.data.length, this.notification)) {
            return super.update(file);
        }
    }
}

registry.category("fields").add("interest_archive", { ...binaryField, component: ArchiveField });
