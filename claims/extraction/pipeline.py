"""The engine: from a text to its claims, in steps that can be read off one function."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from .alarms import alarms
from .attribution import Sentences, cite
from .claimable import claimable
from .contract import ENGINE_VERSION, Citation, Claim, Extracted, Figure, Period, Span
from .draft import Draft, figure_of
from .figures import figures
from .grammar import Grammar, grammar_of
from .hedges import hedge
from .lang import LANGUAGES
from .lang.attribution_words import AttributionWords
from .language import language_of
from .marks import unusual_mark
from .masks import unmasked
from .numbers import Number, numbers
from .periods import assign, periods
from .priority import Standing, features, priority
from .registry import Registry
from .rules import Rule
from .skipped import unread, vague_figures
from .trained import Trained
from .words import Words, words_of

UNTRAINED = Trained()


@cache
def grammar_in(language: str, decimal_mark: str = "") -> Grammar:
    """Return the grammar of a language, with another decimal mark if one is given, compiled once per process."""
    data = LANGUAGES[language]
    if decimal_mark:
        data = replace(data, numbers=replace(data.numbers, decimal_mark=decimal_mark))
    return grammar_of(data)


def grammar_for(text: str, language: str) -> Grammar:
    """Return the grammar to read a text by: that of its language, with the decimal mark that the text shows."""
    return grammar_in(language, unusual_mark(text, LANGUAGES[language].numbers))


@lru_cache(maxsize=32)
def attribution_in(language: str, verbs: frozenset[str]) -> AttributionWords:
    """Return a language's words of reported speech, with a newsroom's own verbs among them."""
    words = LANGUAGES[language].attribution
    return words.saying(verbs) if verbs else words


def warm(languages: Iterable[str] = tuple(LANGUAGES)) -> None:
    """Compile the grammars and load the language identifier, so that the first text does not wait for them."""
    for language in languages:
        grammar_in(language)
    language_of("")


def extract(
    text: str,
    *,
    language: str = "auto",
    published: date | None = None,
    registry: Registry,
    trained: Trained = UNTRAINED,
) -> Extracted:
    """Return the quantitative claims of a text, with their sources.

    The text has LF line ends; offsets count its code points. ``published`` anchors relative periods. Raises
    UnsupportedLanguage, and UnfitPipeline for a trained pipeline that cannot be loaded.
    """
    code = language_of(text, language)
    grammar = grammar_for(text, code)
    words, drafts, all_numbers = read_drafts(text, grammar)
    times = periods(words, all_numbers, grammar, published)
    located = {at for time in times for at in range(time.start, time.end)}
    kept = claimable(drafts, located, words, grammar)
    found = [figure_of(draft, words) for draft in kept]
    sentences = Sentences(words, attribution_in(code, registry.verbs(code)), trained.analyse(code))
    citations = cite(sentences, found, registry.in_language(code))
    when = assign(kept, drafts, times, words, grammar)
    read = {draft.value_start: (figure, period) for draft, figure, period in zip(kept, found, when, strict=True)}
    doubts = alarms(drafts, read, words, grammar)
    claims = []
    for draft, figure, cited, period in zip(kept, found, citations, when, strict=True):
        number = words.sentences[draft.value_start]
        first, last = words.sentence(number)  # a sentence cut for its length still has its figure whole
        sentence = words.span(min(first, draft.start), max(last, draft.end))
        doubted = hedge(sentences, figure, cited=bool(cited))
        doubt = doubts.get(draft.value_start, ())
        standing = Standing(number, number == 1 and _is_headline(sentence, text))
        weighed = features(figure.quantity, cited, doubt, standing, is_hedged=doubted is not None)
        claims.append(
            Claim(
                span=sentence,
                figure=figure,
                period=period,
                citations=cited,
                hedged=doubted is not None,
                priority=priority(weighed),
                why=_rules(figure, period, cited, doubted),
                alarms=doubt,
                weighed=weighed,
            )
        )
    return Extracted(code, tuple(claims), (*vague_figures(words, grammar), *unread(words, all_numbers)))


def _rules(
    figure: Figure, period: Period | None, citations: Sequence[Citation], doubted: Rule | None
) -> tuple[Rule, ...]:
    """Return the rules that made a claim: those of its figure, of its period, of its citations and of its hedge."""
    of_period = (period.why,) if period else ()
    of_hedge = (doubted,) if doubted else ()
    return (*figure.why, *of_period, *(citation.why for citation in citations), *of_hedge)


def quantities(text: str, *, language: str = "auto") -> tuple[str, list[Figure]]:
    """Return the language of a text and every quantity that the grammar reads, before the claim filter."""
    code = language_of(text, language)
    words, drafts, _ = read_drafts(text, grammar_for(text, code))
    return code, [figure_of(draft, words) for draft in drafts]


def read_drafts(text: str, grammar: Grammar) -> tuple[Words, list[Draft], list[Number]]:
    """Return the words of a text, its figures and all its numbers."""
    words = words_of(text, grammar.data.sentences)
    found = numbers(words, grammar)
    return words, figures(unmasked(words, found, grammar), words, grammar), found


def _is_headline(sentence: Span, text: str) -> bool:
    """Say whether a sentence, the first of its text, is a line of its own without a full stop."""
    return sentence.text[-1] not in ".!?…" and text[sentence.end : sentence.end + 1] == "\n"


def fingerprint(
    text: str, *, language: str, published: date | None, registry: Registry, trained: Trained = UNTRAINED
) -> str:
    """Return what an extraction is unique by: SHA-256 of everything that decides its result, in hex."""
    anchor = published.isoformat() if published else ""
    pipelines = [each for each in trained.pipelines if each.language == language]
    parts = [ENGINE_VERSION, language, anchor, _digest(registry), text, *pipelines]
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()


@lru_cache(maxsize=2)
def _digest(registry: Registry) -> str:
    return hashlib.sha256(json.dumps(registry.rows()).encode()).hexdigest()
