"""What `manage.py extract --format text` shows to people."""

import io
import re

import pytest
from django.core.management import call_command

TEXT = "Selon l'Insee, le chômage toucherait 2,3 millions de personnes en 2024. La forêt recule de 467 km² par mois."
PLAIN = """\
article (fr)

Selon l'Insee, le chômage toucherait 2,3 millions de personnes en 2024.
  figure  2,3 millions de personnes → 2300000 personnes
  source  l'Insee → insee (Selon)
  period  en 2024 → 2024-01-01…2024-12-31
  hedge   reported, not asserted
  why     number-digits, count, period-behind, cue-prepositional, hedge-mood, priority-cited, priority-authority, \
priority-hedged, priority-large, priority-early

La forêt recule de 467 km² par mois.
  figure  467 km² par mois → -467 km2/mo, change
  unit    km² par mois → km2/mo
  why     number-digits, unit, rate, change, priority-change, priority-rate, priority-early
"""
SEQUENCES = re.compile(r"\x1b\[[\d;]*m")


@pytest.fixture
def shown(tmp_path):
    """Return a function that gives the command's output for a text."""

    def show(text: str = TEXT, out: io.StringIO | None = None, **options) -> str:
        path = tmp_path / "article.txt"
        path.write_text(text, encoding="utf-8")
        call_command("extract", str(path), format="text", stdout=out or (out := io.StringIO()), **options)
        return out.getvalue()

    return show


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def _colours(monkeypatch):
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")


def test_every_sentence_stands_above_its_readings(shown):
    assert shown() == PLAIN


def test_forced_colours_mark_the_same_words_and_have_a_legend(shown):
    coloured = shown(force_color=True)

    legend, _, rest = SEQUENCES.sub("", coloured).partition("\n")
    assert legend == "Marked:  figure  unit  source  period  hedge  alarm"
    assert rest == PLAIN
    assert "\x1b[1;32ml'Insee\x1b[0m" in coloured
    assert "\x1b[1;36m2,3 millions de personnes\x1b[0m" in coloured


def test_a_terminal_gets_colours(shown):
    assert "\x1b[1;36m" in shown(out=Terminal())


@pytest.mark.parametrize("how", ["--no-color", "NO_COLOR"])
def test_no_colour_is_given_to_who_wants_none(shown, monkeypatch, how):
    if how == "NO_COLOR":
        monkeypatch.setenv("NO_COLOR", "1")

    text = shown(out=Terminal(), no_color=how == "--no-color")

    assert re.findall(r"\x1b\[(?:\d;)*3\d", text) == []
    assert SEQUENCES.sub("", text).partition("\n")[2] == PLAIN


def test_control_characters_of_an_article_do_not_reach_the_terminal(shown):
    assert "\x1b" not in shown("Près de 40 \x1b[2Jpersonnes sont mortes.", language="fr")


def test_quantities_and_what_was_skipped_are_shown(shown):
    assert "  figure  467 km² par mois → -467 km2/mo, change\n" in shown(quantities=True)
    assert "  skipped vague-plural: Plusieurs milliers" in shown("Plusieurs milliers de personnes ont fui.")


def test_an_alarm_says_what_to_do(shown):
    text = shown("In that village 120 % of voters turned out.", language="en")

    assert "  alarm   More than all of them: ask what it is a share of “120 %”\n" in text


def test_a_source_that_an_earlier_sentence_names_is_shown(shown):
    text = "La ministre Anne Roux a confirmé. Elle a ajouté que 200 lits seraient créés."

    assert "  source  Anne Roux → person (a ajouté que)\n" in shown(text, language="fr", force_color=False)
