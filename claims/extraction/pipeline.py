"""The engine: from a text to its claims, in steps that can be read off one function."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from spacy.vocab import Vocab

from .attribution import Sentences, cite
from .claimable import claimable
from .contract import ENGINE_VERSION, Claim, Extracted, Figure, Span
from .draft import Draft, figure_of
from .figures import figures
from .grammar import Grammar, grammar_of
from .hedges import hedged
from .lang import LANGUAGES
from .language import language_of
from .masks import unmasked
from .numbers import Number, numbers
from .periods import assign, periods
from .priority import priority
from .registry import Registry
from .sentences import mark_sentences
from .tokens import new_vocab, tokenise
from .vague import vague_figures
from .words import Words, words_of


@dataclass(frozen=True, slots=True)
class Pipeline:
    """What one language needs in memory."""

    vocab: Vocab
    grammar: Grammar


@cache
def pipeline(language: str) -> Pipeline:
    """Return the pipeline of a language, loaded once per process."""
    return Pipeline(new_vocab(), grammar_of(LANGUAGES[language]))


def warm(languages: Iterable[str] = tuple(LANGUAGES)) -> None:
    """Load the pipelines and the language identifier, so that the first text does not wait for them."""
    for language in languages:
        pipeline(language)
    language_of("")


def extract(text: str, *, language: str = "auto", published: date | None = None, registry: Registry) -> Extracted:
    """Return the quantitative claims of a text, with their sources.

    The text has LF line ends; offsets count its code points. ``published`` anchors relative periods. Raises
    UnsupportedLanguage.
    """
    code = language_of(text, language)
    loaded = pipeline(code)
    with loaded.vocab.memory_zone():
        return _extract(text, code, loaded, published, registry)


def _extract(text: str, code: str, loaded: Pipeline, published: date | None, registry: Registry) -> Extracted:
    grammar = loaded.grammar
    words, drafts, all_numbers = _read(text, loaded)
    times = periods(words, all_numbers, grammar, published)
    located = {at for time in times for at in range(time.start, time.end)}
    kept = claimable(drafts, located, words, grammar)
    found = [figure_of(draft, words) for draft in kept]
    said = Sentences(words, grammar.data.attribution)
    citations = cite(said, found, registry.in_language(code))
    when = assign(kept, drafts, times, words, grammar)
    sentences = _sentences(words)
    claims = []
    for draft, figure, cited, period in zip(kept, found, citations, when, strict=True):
        is_hedged = hedged(said, figure, cited=bool(cited))
        claims.append(
            Claim(
                span=sentences[words.sentences[draft.value_start]],
                figure=figure,
                period=period,
                citations=cited,
                hedged=is_hedged,
                priority=priority(figure, cited, is_hedged, words.sentences[draft.value_start]),
                why=(*figure.why, *(citation.why for citation in cited if citation.why)),
            )
        )
    return Extracted(code, tuple(claims), tuple(vague_figures(words, grammar)))


def quantities(text: str, *, language: str = "auto") -> tuple[str, list[Figure]]:
    """Return the language of a text and every quantity that the grammar reads, before the claim filter."""
    code = language_of(text, language)
    loaded = pipeline(code)
    with loaded.vocab.memory_zone():
        words, drafts, _ = _read(text, loaded)
        return code, [figure_of(draft, words) for draft in drafts]


def _read(text: str, loaded: Pipeline) -> tuple[Words, list[Draft], list[Number]]:
    """Tokenise a text and read its figures."""
    grammar = loaded.grammar
    doc = mark_sentences(tokenise(text, loaded.vocab), grammar.data.sentences)
    words = words_of(doc)
    found = numbers(words, grammar)
    return words, figures(unmasked(words, found, grammar), words, grammar), found


def _sentences(words: Words) -> dict[int, Span]:
    """Return the sentences of a text by number, without the white space around them."""
    ends = {number: at + 1 for at, number in enumerate(words.sentences)}
    starts = {number: at for at, number in reversed(list(enumerate(words.sentences)))}
    return {number: words.span(start, ends[number]) for number, start in starts.items()}


def fingerprint(text: str, *, language: str, published: date | None, registry: Registry) -> str:
    """Return what an extraction is unique by: SHA-256 of everything that decides its result, in hex."""
    anchor = published.isoformat() if published else ""
    parts = json.dumps([ENGINE_VERSION, language, anchor, _digest(registry), text], ensure_ascii=True)
    return hashlib.sha256(parts.encode()).hexdigest()


@cache
def _digest(registry: Registry) -> str:
    return hashlib.sha256(json.dumps(registry.rows()).encode()).hexdigest()
