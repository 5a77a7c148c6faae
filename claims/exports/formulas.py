"""Text that a spreadsheet would take for a formula, and the apostrophe that keeps it text.

See https://owasp.org/www-community/attacks/CSV_Injection. Some programs skip blanks, and take the full-width
forms of = + - @ for the plain ones.
"""

import re

# Apostrophes may go before: so a text that already has one gets a second, and taking one off gives the source.
_FORMULA = re.compile(r"'*(?:\s*[=+\-@＝＋－＠]|[\t\r\n\x00])")


def is_formula(text: str) -> bool:
    """Say whether a spreadsheet might run the text, or take off an apostrophe that belongs to it."""
    return _FORMULA.match(text) is not None


def neutralised(text: str) -> str:
    """Return the text with an apostrophe before it if it needs one: `=1+1` becomes `'=1+1`."""
    return f"'{text}" if is_formula(text) else text


def restored(cell: str) -> str:
    """Return the text that `neutralised` was given."""
    return cell[1:] if cell.startswith("'") and is_formula(cell) else cell
