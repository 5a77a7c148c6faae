"""Where noun phrases and clauses begin and end, from small words alone."""

from claims.extraction.conjugation import Form

from .sentence import Sentence

# No source is described in more words than this.
LONGEST = 40
CURRENCIES = frozenset("$€£¥")
UNITS = CURRENCIES | {"%"}


def phrase_end(s: Sentence, start: int, limit: int) -> int:
    """Return where the noun phrase that begins at ``start`` ends (exclusive)."""
    end = start
    while end < min(limit, start + LONGEST) and not _closes(s, start, end):
        end += 1
    while end > start + 1 and (s.low(end - 1) in s.vocabulary.grammar.prepositions or _joins(s, end - 1)):
        end -= 1
    return end


def phrase_start(s: Sentence, end: int) -> int:
    """Return where the noun phrase that ends at ``end`` begins: behind a verb, a mark, a small word of another."""
    grammar, start = s.vocabulary.grammar, end
    while start > max(0, end - LONGEST) and not s.stops(start - 1):
        low = s.low(start - 1)
        if low in grammar.determiners:
            start -= 1
            # „einer Studie | der Universität zufolge“: the article of an owner goes on with its document.
            if not s.named(start - 1):
                break
        elif (
            s.capital(start - 1)
            or _owns(s, start - 1)
            or not (low in s.vocabulary.function_words or verb_like(s, start - 1))
        ):
            start -= 1
        else:
            break
    return start


def _owns(s: Sentence, i: int) -> bool:
    """Say whether an article links an owner to the noun before it: „Chef | der Polizei zufolge“."""
    return s.low(i) in s.vocabulary.grammar.genitives.values() and s.capital(i - 1)


def past_adverbs(s: Sentence, start: int) -> int:
    """Return where a phrase goes on behind adverbs and days: « pour sa part », but not « par | téléphone »."""
    grammar, end = s.vocabulary.grammar, start
    while (day := _day_end(s, end)) > end or s.low(end) in grammar.adverbs or _is_adverb(s, end):
        end = max(day, end + 1)
    while end > start and s.low(end - 1) in grammar.prepositions:
        end -= 1
    return end


def _day_end(s: Sentence, start: int) -> int:
    """Return where a day ends that begins at ``start``, or ``start`` when none does.

    « ce lundi », « el lunes 5 de mayo », « nesta quarta-feira (15) »
    """
    grammar = s.vocabulary.grammar
    opens = s.low(start) in grammar.determiners or s.low(start) in grammar.contracted
    end = start + 1 if opens and s.low(start + 1) in grammar.times else start
    if s.low(end) not in grammar.times:
        return start
    while s.low(end) in grammar.times or _goes_on_as_date(s, end):
        end += 1
    return end + 3 if s.low(end) == "(" and s.number(end + 1) and s.low(end + 2) == ")" else end


def _goes_on_as_date(s: Sentence, i: int) -> bool:
    """Say whether a number or « de » stands before a month: « lunes | 5 de mayo »."""
    links, times = s.vocabulary.grammar.owner_links, s.vocabulary.grammar.times
    after = i + 1 + (s.low(i + 1) in links) if s.number(i) else i + 1
    return (s.number(i) or s.low(i) in links) and s.low(after) in times


def _is_adverb(s: Sentence, i: int) -> bool:
    """Say whether an ending makes a word an adverb: « vivement », "recently"."""
    low = s.low(i)
    known = low in s.vocabulary.source_nouns or low in s.vocabulary.grammar.determiners
    return bool(low) and low.endswith(s.vocabulary.grammar.adverb_ending) and not (known or s.named(i))


def amount_before(s: Sentence, end: int) -> int:
    """Return where an amount right before a position begins, its unit behind it: "the | 2% | analysts expected"."""
    start = end
    if s.low(start - 1).isalpha() and not s.capital(start - 1) and s.number(start - 2):
        start -= 1
    while s.number(start - 1) or s.low(start - 1) in UNITS:
        start -= 1
    return start if s.number(start) or s.low(start) in UNITS else end


def segment_end(s: Sentence, start: int, limit: int) -> int:
    """Return where the run of words without punctuation that begins at ``start`` ends."""
    end = start
    while end < limit and not s.stops(end):
        end += 1
    return end


def verb_like(s: Sentence, i: int) -> bool:
    """Say whether a word is a finite verb here and no noun."""
    low, words = s.low(i), s.vocabulary
    if words.grammar.nouns_capitalised and s.capital(i):
        return False
    if low in words.grammar.finite or _ends_finite(s, i):
        return not after_determiner(s, i)
    # "a source | quoted by"
    agent = s.low(i + 1) in words.grammar.agent_links and low in words.reports[Form.PARTICIPLE]
    reports = low in words.reports[Form.FINITE] and not agent
    if reports and low in words.noun_like:
        noun = singular(s, s.low(i - 1)) in words.source_nouns and s.low(i + 1) in words.grammar.determiners
        reports = noun or s.named(i - 1) or s.low(i - 1) in words.grammar.reporters
    noun = words.families.get(singular(s, s.low(i - 1)), "documents") != "documents"
    past = _is_past(s, i) and (s.named(i - 1) or noun)
    return (reports or past) and not after_determiner(s, i)


def _ends_finite(s: Sentence, i: int) -> bool:
    """Say whether the ending of a word makes it a verb: « -ó », « -aram »."""
    return s.low(i).endswith(s.vocabulary.grammar.finite_endings) and not s.capital(i)


def _is_past(s: Sentence, i: int) -> bool:
    """Say whether a word between a name and an object is a verb in the past: "X described the", not "X-based"."""
    low = s.low(i)
    grammar = s.vocabulary.grammar
    dated = s.low(i + 1) in grammar.loose and s.low(i + 2) in grammar.times
    takes = s.low(i + 1) in grammar.determiners or s.number(i + 1) or dated
    return takes and low.endswith(s.vocabulary.hedges.past_endings)


def after_determiner(s: Sentence, i: int) -> bool:
    """Say whether a determiner or a preposition stands right before, so that what follows is a noun."""
    grammar, before = s.vocabulary.grammar, s.low(i - 1)
    if before in grammar.relatives or (i == 1 and before in grammar.statements) or _is_object(s, i):
        return False
    if grammar.nouns_capitalised and not s.capital(i) and not s.capital(i + 1):
        return False  # „die Zahlen, die das | belegen“
    return before in grammar.determiners or before in grammar.contracted or before in grammar.prepositions


def _is_object(s: Sentence, i: int) -> bool:
    """Say whether what looks like an article is the object of a verb: « los sindicatos | lo | niegan »."""
    words, low = s.vocabulary, s.low(i)
    reports = low in words.reports[Form.FINITE] and low not in words.noun_like and not s.capital(i)
    return reports and words.grammar.subject_may_lack and s.low(i - 1) in words.cues.object_pronouns


def _joins(s: Sentence, i: int) -> bool:
    grammar = s.vocabulary.grammar
    return s.low(i) in grammar.conjunctions or s.low(i) in grammar.determiners or s.low(i) in grammar.contracted


def _closes(s: Sentence, start: int, i: int) -> bool:
    """Say whether a noun phrase that began at ``start`` ends before word i."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    if s.stops(i) or low in grammar.relatives or low in grammar.contrasts or low in CURRENCIES:
        return True
    if i == start:
        return False
    if low in s.vocabulary.relayers and s.longest(i, s.vocabulary.cues.relays):
        return True
    if grammar.nouns_capitalised and (_leaves_noun(s, i) or (low in grammar.loose and s.number(i + 1))):
        return True
    dated = s.low(i + 1) in grammar.times
    if (low in grammar.subjects and not dated) or (verb_like(s, i) and s.low(i + 1) not in grammar.agent_links):
        return True
    if s.number(i) and s.capital(i) and s.named(i - 1) and not grammar.nouns_capitalised:
        return False  # « Sigma Dos »
    if s.number(i):
        amount = s.low(i - 1) in grammar.conjunctions or s.low(i - 1) in s.vocabulary.cues.amounts
        return amount or not (_opens(s, i - 1) or _number_in_name(s, i))
    if s.capital(i) and s.named(i + 1) or s.low(i + 1) in grammar.superlatives:
        return False
    return low in grammar.determiners and not dated and not _opens(s, i - 1)


def _leaves_noun(s: Sentence, i: int) -> bool:
    """Say whether a word behind a noun is no part of its phrase: „nach Angaben der Polizei | nahmen“."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    if not s.capital(i - 1) or not low.isalpha() or s.low(i - 1) in s.vocabulary.function_words:
        return False
    if s.capital(i):  # „laut der Umfrage | Menschen“
        return s.vocabulary.families.get(singular(s, s.low(i - 1))) == "documents" and not s.named(i)
    links = low in grammar.prepositions or low in grammar.contracted or low in grammar.conjunctions
    inside = low in s.vocabulary.sources.particles or low in grammar.determiners
    owner = low.endswith(grammar.owner_endings) and s.capital(i + 1)
    return not (links or inside or owner)


def _opens(s: Sentence, i: int) -> bool:
    """Say whether a word calls for another one of its phrase: a preposition, conjunction, article, number, month."""
    grammar, low = s.vocabulary.grammar, s.low(i)
    return (
        low in grammar.prepositions
        or low in grammar.conjunctions
        or low in grammar.contracted
        or low in grammar.determiners
        or low in grammar.possessives
        or low in grammar.times
        or s.number(i)
    )


def _number_in_name(s: Sentence, i: int) -> bool:
    """Say whether a number ends a name: « France 24 », "Channel 4", with no noun for it to count."""
    after = s.low(i + 1)
    ends = s.stops(i + 1) or _opens(s, i + 1) or verb_like(s, i + 1) or after in s.vocabulary.grammar.relatives
    inside = ends or s.named(i + 1)  # « Il Sole 24 Ore »
    return (
        s.named(i - 1)
        and not s.number(i + 1)
        and s.texts[i].isdigit()
        and len(s.texts[i]) < 4
        and inside
        and after != "%"
    )


def singular(s: Sentence, low: str) -> str:
    """Return the singular that a plural noun has in one of the lists, else the word; of a compound, its head."""
    return s.vocabulary.singulars.get(low) or s.vocabulary.head_noun(low)
