# Part of social_interest. License LGPL-3.0 or later (https://www.gnu.org/licenses/lgpl).
"""Tables that somebody typed or pasted into a letter: one line for each row."""

import time

import pytest

import parsers
from parsers import Context

CONTEXT = Context(own_addresses=frozenset({"sales@acme.example"}))
ROWS = (("Item", "Colour", "Qty"), ("Kettle K-200", "red", "12"), ("Lid", "black", "4"))
SHOWN = "Item Colour Qty\nKettle K-200 red 12\nLid black 4"
LINES = 'style="border:solid windowtext 1.0pt;padding:0cm 5.4pt"'


def html(cell, attributes="", wrap="<p class=MsoNormal>{}</p>"):
    rows = "".join(
        f"<tr>{''.join(f'<{cell}>{wrap.format(told)}</{cell.split()[0]}>' for told in row)}</tr>" for row in ROWS)
    return f"<p>We order:</p><table {attributes}>{rows}</table><p>Is it loud?</p>"


def said(rich, plain=None, more=""):
    head = (
        "From: Ann Lee <ann@lee.example>\nTo: sales@acme.example\nSubject: Order\nMessage-ID: <1@lee.example>\n"
        f"{more}")
    raw = f"{head}Content-Type: text/html; charset=utf-8\n\n{rich}\n" if plain is None else (
        f"{head}MIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n"
        f"--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{rich}\n--b--\n")
    (interest,) = parsers.parse(raw.encode(), CONTEXT).found
    return interest.text


@pytest.mark.parametrize("rich", [
    html(f"td {LINES}"), html("td", "border=1"), html("td", 'class="MsoTableGrid" border="1"'), html("th", ""),
    html("td class=xl65", "border=0", "{}"), html(f"td {LINES}", "", "<div>{}<br></div>")],
    ids=["lines of cells", "lines of the table", "Word", "heads", "Excel", "blocks"])
def test_rows_of_a_table_that_shows_rows(rich):
    assert said(rich) == f"We order:\n\n{SHOWN}\n\nIs it loud?"


def test_cells_that_outlook_makes_paragraphs_in_the_plain_body():
    cells = "\n\n".join(cell for row in ROWS for cell in row)
    plain = f"We order:\n\n{cells}\n\nIs it loud?\n\nRegards,\n\nAnn Lee"
    rich = html(f"td {LINES}") + "<p>Regards,</p><p>Ann Lee</p>"
    assert said(rich, plain) == f"We order:\n\n{SHOWN}\n\nIs it loud?"


def test_short_paragraphs_that_are_no_cells_stay():
    plain = "Hello,\n\nred,\n\nblack\n\nor white?\n\nIs it loud?"
    rich = "".join(f"<p>{row}</p>" for row in plain.split("\n\n"))
    assert said(f"{rich}<table border=1><tr><td>x</td></tr></table>", plain) == plain


def test_a_table_above_a_quotation():
    quoted = '<blockquote type="cite"><p>How many?</p></blockquote>'
    assert said(html("td", "border=1") + quoted, more="In-Reply-To: <o1@acme.example>\n") == (
        f"We order:\n\n{SHOWN}\n\nIs it loud?")


@pytest.mark.parametrize("rich", [
    html("td"), html("td", "border=0"), f"<table border=1><tr><td>{html('td')}</td></tr></table>",
    "<table border=1><tr><td>Is it loud?</td></tr><tr><td>Is it red?</td></tr></table>"],
    ids=["no lines", "lines of no width", "around another", "one column"])
def test_tables_that_lay_out_are_blocks(rich):
    assert "Kettle K-200 red" not in said(rich)


@pytest.mark.parametrize("unit", [
    "<table border=1><tr><td>a<td>b", "<table border=1>", "<tr><td style='border:1px", "<td>"])
def test_many_tables_take_no_time(unit):
    begun = time.process_time()
    said(f"<p>Is it loud?</p>{unit * 4000}")
    assert time.process_time() - begun < 5
