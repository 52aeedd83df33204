# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""The headers in which mail servers and their filters say what they think of a message."""

from __future__ import annotations

#: header → what its value begins with where it means spam
MEANS_SPAM = {
    # SpamAssassin, Rspamd, amavis
    "X-Spam": r"yes\b",
    "X-Spam-Flag": r"yes\b",
    "X-Spam-Status": r"yes\b",
    "Rspamd-Action": r"(?:reject|add[ _]header|rewrite[ _]subject|quarantine)\b",
    "X-Rspamd-Action": r"(?:reject|add[ _]header|rewrite[ _]subject|quarantine)\b",
    "X-Spamd-Result": r"[\w.-]{1,50}:\s*true\b",
    # Microsoft: the level of confidence, from 5 on it is spam
    "X-Forefront-Antispam-Report": r"(?:[^;]*;)*?\s*SCL:[5-9]\b",
    "X-MS-Exchange-Organization-SCL": r"[5-9]\b",
    # others
    "X-Barracuda-Spam-Flag": r"yes\b",
    "X-Barracuda-Spam-Status": r"yes\b",
    "X-Bogosity": r"(?:yes|spam)\b",
    "X-DSPAM-Result": r"(?:spam|virus|bl[ao]cklisted)\b",
    "X-SES-Spam-Verdict": r"fail\b",
    "X-Yandex-Spam": r"4\b",
}
#: how the names of all headers begin that such filters add on the way, in lower case
FILTERS = (
    # SpamAssassin, Rspamd, amavis, ClamAV, MailScanner, bogofilter, DSPAM, CRM114
    *("x-spam", "rspamd-", "x-rspamd-", "x-amavis-", "x-virus-", "x-clamav-", "x-mailscanner", "x-bogosity"),
    *("x-dspam-", "x-crm114-", "x-greylist", "x-policyd-", "x-ham-report"),
    # Microsoft
    *("x-forefront-", "x-microsoft-antispam", "x-ms-exchange-", "x-ms-office365-filtering-", "x-eop"),
    *("x-ms-publictraffictype", "x-ms-traffictypediagnostic", "x-exchange-antispam-"),
    # appliances and large providers
    *("x-barracuda-", "x-proofpoint-", "x-ironport-", "x-mimecast-", "x-cloudmark-", "x-sophos-", "x-kse-"),
    *("x-drweb-", "x-ses-spam-", "x-ses-virus-", "x-yandex-"),
)
