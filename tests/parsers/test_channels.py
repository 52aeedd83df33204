# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Every parser has a channel, and every channel a medium, without a database."""

from pathlib import Path

from lxml import etree

import parsers

DATA = Path(parsers.__file__).resolve().parents[1] / "data"


def records(pattern):
    roots = [etree.parse(path).getroot() for path in sorted(DATA.glob(pattern))]
    return [
        {field.get("name"): field for field in record} | {"id": record.get("id")}
        for root in roots for record in root.iter("record")
    ]


def test_every_parser_has_a_channel():
    codes = [record["code"].text for record in records("social_interest_channel*_data.xml")]
    assert len(codes) == len(set(codes))
    assert {parser.channel for parser in parsers.BUILTIN} <= set(codes)


def test_every_channel_has_its_medium():
    media = {record["id"] for record in records("utm_medium_data.xml")}
    for record in records("social_interest_channel*_data.xml"):
        medium = record["medium_id"].get("ref")
        assert medium in media or medium.startswith("utm."), record["code"].text
