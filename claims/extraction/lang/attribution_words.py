"""What a language brings to find who is cited for a figure. Words are lower case with a straight apostrophe."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Self

from claims.extraction.conjugation import Form

# Compounds whose heads are kept at hand, and the fewest letters of a head.
HEADS, SHORTEST_HEAD = 10_000, 4


@dataclass(frozen=True, slots=True, kw_only=True)
class GrammarWords:
    """Small words that begin, join and end noun phrases."""

    determiners: frozenset[str]
    object_articles: frozenset[str]  # determiners of what is no subject: „den“ Schaden schätzt X
    demonstratives: frozenset[str]  # with a report noun they point back: « ce rapport », "the same study"
    indefinites: frozenset[str]  # with an office they name nobody: « un responsable », "some experts"
    superlatives: frozenset[str]  # after an article behind the noun: « le bilan le plus récent »
    plural_articles: frozenset[str]  # articles at the start of a clause, else contracted: « des »
    verb_clitics: frozenset[str]  # pronouns right before a verb: « s' », « lui »
    contracted: frozenset[str]  # preposition and article in one: « du », « aux »
    genitives: Mapping[str, str]  # articles that link an owner behind a noun, to one of ``contracted``: „Chef der“
    prepositions: frozenset[str]
    loose: frozenset[str]  # prepositions that say when or where, and so end a name: « dans », "in"
    field_links: frozenset[str]  # between a body and what it is for: « contra la Droga y el Delito »
    owner_links: frozenset[str]  # between a document and who made it: « de », "by", "from"
    agent_links: frozenset[str]  # before an agent: « par », "by"
    possessives: frozenset[str]  # behind an owner: "'s"
    conjunctions: frozenset[str]  # « et », "and"
    contrasts: frozenset[str]  # begin another statement: « mais », "while"
    subordinators: frozenset[str]  # prepositions that open a clause, too: "after"
    relatives: frozenset[str]
    subjects: frozenset[str]  # pronouns that begin a clause
    reporters: frozenset[str]  # pronouns that stand for a source named before
    persons: frozenset[str]  # those that stand for one person: « il », "she"
    selves: frozenset[str]  # the author: no source
    own: frozenset[str]  # possessives of the author: « nos informations »
    statements: frozenset[str]  # pronouns that open a sentence with what the one before said: „das“ teilte X mit
    nobodies: frozenset[str]  # impersonal: no source, never
    that: frozenset[str]  # « que », "that"
    that_may_lack: bool  # "X said it was"
    bare_behind_comma: bool  # „X sagte, es seien“: a clause that a comma alone introduces
    subject_may_lack: bool  # « ha aggiunto che », « dijo que »: the verb alone tells that somebody says it
    that_is_who: bool  # « che », « que »: the word that opens a statement is a relative pronoun of subjects too
    subject_may_follow: bool  # « señala el informe que », „gestern sagte X, dass“: before a clause too
    verbs_close: bool  # „hat am Montag mitgeteilt“, „teilte die Polizei mit“: a part of the verb ends its clause
    bare_addressee: bool  # "told the BBC", „sagte der dpa“
    finite: frozenset[str]  # common verb forms that end a subject
    finite_endings: tuple[str, ...]  # of words that can only be such forms: « -ó », « -aram »
    auxiliaries: frozenset[str]
    passives: frozenset[str]  # « est », "was": with a participle nobody says it
    reflexives: frozenset[str]  # « s' », « se »
    negations: frozenset[str]
    half_negations: frozenset[str]  # those that with « que » only limit: « n'attend que 3 % »
    adverb_ending: str  # « -ment », "-ly"
    inside_group: frozenset[str]  # adverbs and pronouns between auxiliary and participle
    adverbs: frozenset[str]  # may stand before a subject or between verb and « que »
    times: frozenset[str]  # « mardi », "yesterday", months
    conditions: tuple[str, ...]  # « si », "if"
    nouns_head_first: bool
    names_in_quotes: bool  # outlets are named in quotation marks, which open low or inwards: der „Spiegel“
    nouns_capitalised: bool  # so that a capital alone makes no name
    compounds: bool  # nouns are joined to one word, whose last part is what it names: „Polizeisprecher“
    owner_endings: tuple[str, ...]  # of adjectives that link an owner without an article: „Angaben türkischer Medien“
    participle_endings: tuple[str, ...]  # of those between article and noun: „einer im Mai erstellten Studie“
    noun_endings: tuple[str, ...]  # of common nouns, where those have a capital too
    plurals: tuple[tuple[str, str], ...]  # endings of plural nouns and of their singulars


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceWords:
    """Nouns that say what kind of source a phrase names."""

    documents: frozenset[str]  # « étude », "survey"
    subjects_of_study: frozenset[str]  # documents whose "of" names what they are about
    bodies: frozenset[str]  # « ministère », "company"
    outlets: frozenset[str]  # « agence », "newspaper"
    offices: frozenset[str]  # « porte-parole », "director"
    people: frozenset[str]  # groups without a name: « experts », "officials"
    anonymous: frozenset[str]  # stand alone for somebody: « certains », "some"
    honorifics: frozenset[str]  # stay with a surname: « M. », "Dr"
    particles: frozenset[str]  # inside names: « de », "al"
    organisation_names: frozenset[str]  # capitalised words that make a name an organisation's
    not_names: frozenset[str]  # capitalised words that name no source: « PIB », months
    generic_offices: frozenset[str]  # can stand for any person named before: « l'expert »
    portfolios: frozenset[str]  # what ministries are for: « agricultura », "housing"
    outlet_names: frozenset[str]  # capitalised words of outlets: "Post", « Radio »


@dataclass(frozen=True, slots=True, kw_only=True)
class CueWords:
    """The cues themselves."""

    prepositions: tuple[str, ...]  # phrases before a source
    not_behind: frozenset[str]  # words behind which those are something else: « está de acuerdo con », « o segundo »
    postpositions: tuple[str, ...]  # phrases behind a source: „zufolge“
    asides: tuple[str, ...]  # behind a comma or a quotation, before a source: « dixit », „so“
    documents_only: tuple[str, ...]  # phrases that cue only before a report noun: « suivant », "per"
    reports_only: tuple[str, ...]  # phrases that cue only where a report noun comes first: „nach“ Angaben
    own_reports: frozenset[str]  # adjectives that make a report that of the subject: „nach eigenen Angaben“
    back_references: tuple[str, ...]  # adverbs for the source of the sentence before: „demnach“
    not_sources: frozenset[str]  # nouns behind a cue that are no source: « type », "plan"
    views: tuple[str, ...]  # "by" … "estimate": opener of an owner's noun
    view_nouns: frozenset[str]
    opinions: frozenset[str]  # before whose opinion a sentence opens with: « para el economista X, »
    believed: Mapping[str, tuple[str, ...]]  # openers to what follows the source: "if" X "is to be believed"
    emerges: frozenset[str]  # verbs of what documents show, without a subject: « emerge che »
    labels: frozenset[str]  # before a colon: « source »
    anonymous_openers: tuple[str, ...]  # « de source »: the noun itself is the source
    relays: tuple[str, ...]  # « cité par »: who passes it on follows
    citing: frozenset[str]  # « citant », "quoting": who passes it on precedes, the source follows
    relying: tuple[str, ...]  # among the prepositions, before whom somebody passes on: „unter Berufung auf“
    to_outlet: frozenset[str]  # « à » in « a déclaré à l'AFP »
    outlet_places: tuple[str, ...]  # « sur », "in an interview with"
    as_openers: frozenset[str]  # « comme », "as": before a report inside another sentence
    object_pronouns: frozenset[str]  # « l' » in « comme l'indique »
    clefts: tuple[str, ...]  # « c'est », "it was"
    amounts: frozenset[str]  # between a verb of counting and its number: « à », "at"
    verb_particles: Mapping[str, frozenset[str]]  # verb forms to the particles they report with: „teilte … mit“
    let_know: Mapping[str, frozenset[str]]  # infinitives that report after another verb: « fait savoir »
    comparisons: frozenset[str]  # behind a statement they still belong to it: "up from", « contre »
    infinitives: frozenset[str]  # after a verb of report: « affirme avoir », "claims to"
    plans: frozenset[str]  # verb forms of forecast that only plan before an infinitive: « prévoit d'investir »
    forecasts: frozenset[str]  # nouns of what their makers change: « prévision », "outlook"
    revising: frozenset[str]  # forms of the verbs of that: « relevé », "cut"
    closing_infinitives: frozenset[str]  # before an infinitive that ends its clause: „gab an, … zu haben“
    accusing: frozenset[str]  # verb forms of accusing somebody of what follows with « de »: « acusa a X de haber »
    infinitive_endings: tuple[str, ...]  # of any infinitive there, « de » apart: « redoute de perdre »


@dataclass(frozen=True, slots=True, kw_only=True)
class HedgeWords:
    """How a text says a figure without asserting it."""

    adverbs: frozenset[str]  # "reportedly"
    adjectives: frozenset[str]  # « présumé », "alleged", before or after the noun
    estimated: tuple[str, ...]  # "an estimated"
    modals: frozenset[str]  # « devrait », "could"
    report_modals: frozenset[str]  # "would": a hedge but under a past report
    conditional_endings: tuple[str, ...]
    not_conditional: frozenset[str]
    past_endings: tuple[str, ...]
    report_mood: frozenset[str]  # verb forms that report by themselves: „habe“, „seien“


@dataclass(frozen=True, kw_only=True)
class AttributionWords:
    """Everything a language knows of reported speech.

    ``say`` are verbs of persons, ``show`` verbs that documents take too, ``count`` verbs with a number as object,
    ``deny`` verbs of denial, ``tell`` verbs whose object is an outlet: each a mapping from form to words.
    """

    grammar: GrammarWords
    sources: SourceWords
    cues: CueWords
    hedges: HedgeWords
    say: Mapping[Form, frozenset[str]]
    show: Mapping[Form, frozenset[str]]
    count: Mapping[Form, frozenset[str]]
    deny: Mapping[Form, frozenset[str]]
    reflexive: Mapping[Form, frozenset[str]]  # verbs that report only with « s' »: « s'est félicité »
    tell: Mapping[Form, frozenset[str]]  # a clause may follow their object
    transitive: frozenset[str]  # forms that report only with "that" or a quotation: "added 300 jobs"
    noun_like: frozenset[str]  # verb forms that are nouns after a determiner or an adjective
    clitics: tuple[tuple[str, ...], ...]  # tokens of « -t-il »
    numbers: frozenset[str]

    def saying(self, forms: frozenset[str]) -> Self:
        """Return these words with more forms of verbs by which persons say something.

        A form may be a noun too, for all that anybody knows: it reports where its surroundings say so.
        """
        more = {form: self.say[form] | forms for form in (Form.FINITE, Form.PARTICIPLE)}
        return replace(self, say={**self.say, **more}, noun_like=self.noun_like | forms)

    @cached_property
    def reports(self) -> Mapping[Form, frozenset[str]]:
        """Return all forms of all verbs of report."""
        families = (self.say, self.show, self.count, self.deny, self.tell, self.reflexive)
        return {form: frozenset().union(*(family[form] for family in families)) for form in Form}

    @cached_property
    def plain(self) -> Mapping[Form, frozenset[str]]:
        """Return the forms of the verbs that report without « s' »."""
        families = (self.say, self.show, self.count, self.deny, self.tell)
        return {form: frozenset().union(*(family[form] for family in families)) for form in Form}

    @cached_property
    def report_words(self) -> frozenset[str]:
        """Return every word that a verb of report can be read from."""
        return frozenset().union(*self.reports.values(), self.cues.let_know, self.cues.verb_particles)

    @cached_property
    def openers(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """Return the phrases that cue a source beside them, as words, by their first."""
        phrases = (tuple(phrase.split()) for phrase in (*self._phrases, *self.cues.views, *self.cues.believed))
        table: dict[str, tuple[tuple[str, ...], ...]] = {}
        for words in phrases:
            table[words[0]] = (*table.get(words[0], ()), words)
        return table

    @cached_property
    def opening_hints(self) -> frozenset[str]:
        """Return words without which a sentence has none of those phrases: the longest of each."""
        placed = {phrase for phrase in self.cues.reports_only if phrase.split()[-1] in self.grammar.indefinites}
        studies = self.sources.subjects_of_study if placed else frozenset()  # "in a" is in every other sentence
        longest = frozenset(max(phrase.split(), key=len) for phrase in self._phrases if phrase not in placed)
        return longest | studies | self.cues.view_nouns

    @cached_property
    def relayers(self) -> frozenset[str]:
        """Return the first words of what says that somebody passes on or cites."""
        return frozenset(phrase.split()[0] for phrase in self.cues.relays) | self.cues.citing

    @cached_property
    def hints(self) -> frozenset[str]:
        """Return the words without which a sentence cites nobody, its quotation marks and brackets apart."""
        cues = self.cues.labels | self.cues.emerges | self.cues.forecasts
        return self.report_words | self.opening_hints | self.relayers | cues | self.hedges.report_mood

    @property
    def _phrases(self) -> tuple[str, ...]:
        cues = self.cues
        before = (*cues.prepositions, *cues.documents_only, *cues.reports_only, *cues.anonymous_openers)
        believed = (phrase for phrases in cues.believed.values() for phrase in phrases)
        return (*before, *cues.postpositions, *cues.asides, *cues.back_references, *believed)

    @cached_property
    def source_nouns(self) -> frozenset[str]:
        """Return every noun that can head the description of a source."""
        nouns = self.sources
        return nouns.documents | nouns.bodies | nouns.outlets | nouns.offices | nouns.people

    @cached_property
    def singulars(self) -> Mapping[str, str]:
        """Return the singulars of the plurals of source nouns."""
        endings = reversed(self.grammar.plurals)
        return {
            noun.removesuffix(single) + plural: noun
            for plural, single in endings
            for noun in self.source_nouns
            if noun.endswith(single)
        }

    @cached_property
    def head_noun(self) -> Callable[[str], str]:
        """Return what gives the source noun that ends a compound („Sprecher“ of „Polizeisprecher“), else the word."""
        return lru_cache(HEADS)(self._head_noun) if self.grammar.compounds else str

    def _head_noun(self, low: str) -> str:
        if low in self.sources.not_names or low in self.source_nouns:
            return low
        for cut in range(1, len(low) - SHORTEST_HEAD + 1):
            tail = low[cut:]
            if tail in self.source_nouns or tail in self.singulars:
                return self.singulars.get(tail, tail)
        return low

    @cached_property
    def families(self) -> Mapping[str, str]:
        """Return the kind of source that each noun heads; a noun of several heads the last of these."""
        nouns = self.sources
        families = {
            "people": nouns.people,
            "offices": nouns.offices,
            "bodies": nouns.bodies,
            "outlets": nouns.outlets,
            "documents": nouns.documents,
        }
        singles = {noun: family for family, words in families.items() for noun in words}
        groups = {plural: "people" for plural, single in self.singulars.items() if single in nouns.people}
        return singles | groups

    @cached_property
    def pronouns(self) -> frozenset[str]:
        """Return the pronouns, which an acronym may look like."""
        words = self.grammar
        return words.subjects | words.reporters | words.selves | words.nobodies | words.relatives

    @cached_property
    def function_words(self) -> frozenset[str]:
        """Return the small words whose capital only says that a sentence begins."""
        words = self.grammar
        return (
            words.determiners | words.contracted | words.prepositions | words.conjunctions | words.contrasts
            | words.relatives | words.subjects | words.reporters | words.adverbs | words.finite | words.nobodies
        )  # fmt: skip
