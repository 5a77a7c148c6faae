"""Which words of a sentence each of its cues covers."""

from collections.abc import Sequence

from .cues import Cue, Reach
from .phrases import verb_like
from .sentence import CLOSING, OPENING, Sentence

Limits = tuple[int, int]
# What stands before a cue inside its statement is no longer than this, its comma included: « il faudrait, dit-elle, ».
BRIEF = 4
# A subject with something in commas behind it is no longer than this.
SUBJECT = 9
# An amount that a source of its own stands behind: "the | 9% forecast by | analysts".
APART = 6


def covered(s: Sentence, cues: Sequence[Cue]) -> list[tuple[Limits, ...]]:
    """Return for each cue, given in text order, the stretches of words whose figures it covers."""
    brackets = [cue.within for cue in cues if cue.within and _is_apart(s, cue, cue.within)]
    stretches = [_stretches(s, cues, position) for position in range(len(cues))]
    for position, cue in enumerate(cues):
        passed_on = None if cue.sources else next((at for at in range(position) if _is_beside(s, cues[at], cue)), None)
        if passed_on is not None:
            stretches[position] = stretches[passed_on]
    if not brackets:
        return stretches
    return [own if cue.within else _outside(own, brackets) for cue, own in zip(cues, stretches, strict=True)]


def _is_beside(s: Sentence, cue: Cue, relay: Cue) -> bool:
    """Say whether nothing but a comma parts « cité par X » from the source of a cue before it, whom X passes on."""
    ends = {end for source in cue.sources for end in (source.end, source.whole)}
    return any(end <= relay.start and set(s.lows[end : relay.start]) <= {","} for end in ends)


def _is_apart(s: Sentence, cue: Cue, within: Limits) -> bool:
    """Say whether the limits of a cue are a bracket, or hold nothing but an amount: "the 9% forecast by analysts"."""
    amount = cue.reach is Reach.WITHIN and s.low(within[0] - 1) in s.vocabulary.grammar.determiners
    return s.low(within[0]) == "(" or (amount and within[1] - within[0] <= APART)


def _outside(stretches: tuple[Limits, ...], brackets: Sequence[Limits]) -> tuple[Limits, ...]:
    """Return stretches without the brackets that have a source of their own: "300 (900 according to X)"."""
    for opened, closed in brackets:
        parts = (((start, min(end, opened)), (max(start, closed), end)) for start, end in stretches)
        stretches = tuple(limits for part in parts for limits in part if limits[0] < limits[1])
    return stretches


def _stretches(s: Sentence, cues: Sequence[Cue], position: int) -> tuple[Limits, ...]:
    cue = cues[position]
    if cue.within:
        return (cue.within,)
    if cue.reach is Reach.AFTER:
        return ((cue.end, _next_clause(s, cues, position)),)
    if cue.reach is Reach.BEFORE:
        around = _quotation_around(s, cue)
        if around:
            return (around,)
        start = _previous_statement(s, cues, position)
        beside = _last_mark(s, start, cue.first)
        if _interrupts(s, beside, cue):
            return ((beside, len(s)),)
        return ((start, cue.start), *_quotation_behind(s, cue), *_comparison_behind(s, cue))
    return _without_aside(s, cue, *_around(s, cues, position))


def _without_aside(s: Sentence, cue: Cue, start: int, end: int) -> tuple[Limits, ...]:
    """Return a stretch without what commas set between subject and verb: « le pont, long de 74 mètres, supporte »."""
    subject = next((i + 1 for i in range(cue.last, end) if s.low(i) == ","), end) if cue.first <= start else start
    aside = _aside(s, subject, end)
    if aside is None or aside[0] <= cue.first <= aside[1] + 1:
        return ((start, end),)
    return ((start, aside[0]), (aside[1], end))


def _aside(s: Sentence, start: int, end: int) -> Limits | None:
    """Return the commas around what stands between a subject that begins at start and its verb."""
    words = s.vocabulary
    if s.low(start) in words.grammar.prepositions or s.low(start) in words.grammar.contracted:
        return None
    opened = next((i for i in range(start, min(end, start + SUBJECT)) if s.low(i) == ","), end)
    closed = next((i for i in range(opened + 1, end) if s.low(i) == ","), None)
    if closed is None or any(verb_like(s, i) for i in range(start, opened)):
        return None
    measures = s.number(opened + 1) or (s.low(opened + 2) in words.grammar.owner_links and s.number(opened + 3))
    # « la ville, qui compte 300 écoles, a perdu », but « 12 % des habitants, dont 300 enfants, ont quitté »
    relates = s.low(opened + 1) in words.grammar.relatives and not s.number(opened + 2)
    return (opened, closed) if (measures or relates) and _predicates(s, closed + 1) else None


def _predicates(s: Sentence, i: int) -> bool:
    """Say whether a word can be the verb of a statement: one that is known, or a small letter that no list knows."""
    unknown = not s.capital(i) and s.low(i).isalpha() and s.low(i) not in s.vocabulary.function_words
    return verb_like(s, i) or (unknown and not s.number(i))


def _next_clause(s: Sentence, cues: Sequence[Cue], position: int) -> int:
    """Return where the next statement with a subject of its own begins, else the end of the sentence."""
    cue = cues[position]
    end = len(s) if cue.until is None else cue.until
    for other in cues[position + 1 :]:
        begins = _starts_statement(s, other.first) or s.low(other.first) == ","
        begins = begins if other.reach is Reach.AFTER else _is_contrasted(s, other)
        if other.first > cue.last and begins:
            end = min(end, other.first)
            break
    return _before_semicolon(s, cue.end, end)


def _is_contrasted(s: Sentence, cue: Cue) -> bool:
    """Say whether « selon X » opens a contrast with what somebody else says: « mais, selon X, le total dépasse »."""
    before = cue.first - 1 - (s.low(cue.first - 1) == ",")
    return cue.reach is Reach.AROUND and not cue.within and s.low(before) in s.vocabulary.grammar.contrasts


def _before_semicolon(s: Sentence, start: int, end: int) -> int:
    """Return where a statement ends: at a semicolon outside quotations behind which another source stands."""
    for i in range(start, end):
        if s.low(i) == ";" and not s.quoted[i] and _source_like(s, i + 1):
            return i
    return end


def _source_like(s: Sentence, i: int) -> bool:
    first = i + 1 if s.low(i) in s.vocabulary.grammar.determiners else i
    return s.low(first) in s.vocabulary.source_nouns or (s.named(first) and s.named(first + 1))


def _starts_statement(s: Sentence, i: int) -> bool:
    """Say whether a statement that begins at i stands beside the one before it: after a contrast, « et » or a mark."""
    grammar = s.vocabulary.grammar
    before = s.low(i - 1)
    joined = before in grammar.conjunctions or before in grammar.contrasts or before in grammar.relatives
    return joined or before in grammar.that or before in ",;:—–"


def _previous_statement(s: Sentence, cues: Sequence[Cue], position: int) -> int:
    """Return where what a cue at the end covers begins: behind the last cue at the end of a statement, if any."""
    ends = [
        other.last
        for other in cues[:position]
        if (other.reach is Reach.BEFORE or _closes_statement(s, other)) and _resumes(s, other, cues[position])
    ]
    return max(ends, default=0)


def _closes_statement(s: Sentence, cue: Cue) -> bool:
    """Say whether « selon X » ends a statement beside which another begins: "…, per X, and …"."""
    after = cue.last + 1 if s.low(cue.last) == "," else cue.last
    joined = s.low(after) in s.vocabulary.grammar.conjunctions
    return cue.reach is Reach.AROUND and joined and not _opens_clause(s, cue.first)


def _resumes(s: Sentence, other: Cue, cue: Cue) -> bool:
    """Say whether a statement of its own stands between two cues, not just more about who says it."""
    return other.last < cue.first and any(s.number(i) for i in range(other.last, cue.first))


def _quotation_around(s: Sentence, cue: Cue) -> Limits | None:
    """Return the quotation that a cue interrupts: « …, ont expliqué les pompiers, … »."""
    opened = next((i for i in range(cue.first - 1, -1, -1) if s.low(i) in OPENING or s.low(i) in CLOSING), None)
    if opened is None or s.low(opened) not in OPENING:
        return None
    closed = next((i for i in range(cue.last, len(s)) if s.low(i) in OPENING or s.low(i) in CLOSING), None)
    return (opened, closed) if closed is not None and s.low(closed) in CLOSING else None


def _interrupts(s: Sentence, start: int, cue: Cue) -> bool:
    """Say whether a cue stands inside the statement it covers: "Inflation, the office said, fell"."""
    if s.low(cue.last) != "," or any(s.low(i) in CLOSING for i in range(start, cue.first)):
        return False
    brief = s.low(cue.first - 1) == "," and cue.first - start <= BRIEF
    return brief or not any(verb_like(s, i) for i in range(start, cue.first))


def _quotation_behind(s: Sentence, cue: Cue) -> tuple[Limits, ...]:
    """Return the quotation that goes on behind a cue: "…," she said, "…"."""
    start = cue.last
    while s.low(start) in ",.:":
        if start >= len(s):
            break
        start += 1
    if s.opens_quotation(start):
        end = next((i for i in range(start + 1, len(s)) if s.low(i) in CLOSING or s.low(i) == '"'), len(s))
        return ((start, end),)
    return ()


def _comparison_behind(s: Sentence, cue: Cue) -> tuple[Limits, ...]:
    """Return what a cue's statement is compared with behind it: "…, the office said, up from 12%"."""
    comma = cue.last
    while s.low(comma) in s.vocabulary.grammar.loose or s.low(comma) in s.vocabulary.grammar.times:
        comma += 1
    if s.low(comma) != "," or s.low(comma + 1) not in s.vocabulary.cues.comparisons:
        return ()
    end = next((i for i in range(comma + 1, len(s)) if verb_like(s, i) or s.low(i) in ";:"), len(s))
    return ((comma, end),)


def _last_mark(s: Sentence, start: int, end: int) -> int:
    return next((i for i in range(end - 1, start, -1) if s.low(i) in ";:" and not s.quoted[i]), start)


def _around(s: Sentence, cues: Sequence[Cue], position: int) -> Limits:
    """Return the reach of « selon X »: the sentence, less what other cues or contrasting clauses take."""
    cue = cues[position]
    initial = _opens_clause(s, cue.first)
    start = _clause_start(s, cue) if initial else _left(s, cues, position)
    return start, _right(s, cues, position, initial=initial)


def _other_statement(s: Sentence, i: int) -> bool:
    """Say whether a contrast, or "and" with a subject of its own, begins another statement at i."""
    grammar = s.vocabulary.grammar
    joined = s.low(i) in grammar.conjunctions and s.low(i + 1) in grammar.subjects
    return joined or s.low(i) in grammar.contrasts


def _opens_clause(s: Sentence, i: int) -> bool:
    """Say whether a cue stands at the start of its sentence or of a clause."""
    grammar = s.vocabulary.grammar
    while i > 0 and s.low(i - 1) in '-–—"«“,':
        i -= 1
    before = s.low(i - 1)
    return (
        i == 0
        or before in grammar.contrasts
        or before in grammar.conjunctions
        or before in grammar.that
        or before in ";:"
    )


def _clause_start(s: Sentence, cue: Cue) -> int:
    return cue.first


def _left(s: Sentence, cues: Sequence[Cue], position: int) -> int:
    """Return where the reach of a cue inside or at the end of a sentence begins."""
    cue, start = cues[position], 0
    for other in cues[:position]:
        if other.within or other.last > cue.first:
            continue
        if other.reach is Reach.AROUND and _opens_clause(s, other.first):
            start = max(start, _last_break(s, other.last, cue.first))
        elif other.reach is Reach.AFTER:
            start = max(start, _last_contrast(s, other.last, cue.first), other.end)
        else:
            start = max(start, other.last)
    return max(start, _last_contrast(s, 0, cue.first))


def _last_break(s: Sentence, start: int, end: int) -> int:
    """Return the last comma or conjunction between two positions: where the later cue's own part begins."""
    grammar = s.vocabulary.grammar
    for i in range(end - 2, start, -1):
        if s.low(i) in ",;:(" or s.low(i) in grammar.contrasts or s.low(i) in grammar.conjunctions:
            return i
    return start


def _last_contrast(s: Sentence, start: int, end: int) -> int:
    """Return where the last contrasting statement between two positions begins, 0 when there is none."""
    for i in range(end - 1, start, -1):
        contrast = s.low(i) in s.vocabulary.grammar.contrasts and s.low(i - 1) in ",;—–-"
        if s.low(i) == ";" or (contrast and not _only_counts(s, i + 1, end)):
            return i
    return 0


def _only_counts(s: Sentence, start: int, end: int) -> bool:
    """Say whether a contrast is of two amounts, no verb between: „44 weniger, aber | 120 mehr als im Mai“."""
    return s.number(start) and not any(verb_like(s, i) for i in range(start, end))


def _right(s: Sentence, cues: Sequence[Cue], position: int, *, initial: bool) -> int:
    cue = cues[position]
    for other in cues[position + 1 :]:
        if other.within or other.first <= cue.last + 1:
            continue
        if other.reach is Reach.BEFORE and _closes_statement(s, cue):
            return cue.last
        if other.reach is Reach.AROUND and not _opens_clause(s, other.first):
            return _last_break(s, cue.last, other.first) if initial else cue.last
        if (
            other.reach in (Reach.AFTER, Reach.AROUND)
            and other.first > cue.last + 1
            and _starts_statement(s, other.first)
        ):
            return other.first
    if initial:
        return len(s)
    return next(
        (i for i in range(cue.last, len(s)) if s.low(i) == ";" or (s.low(i - 1) == "," and _other_statement(s, i))),
        len(s),
    )
