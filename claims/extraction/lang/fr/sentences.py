"""French words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset("c.-à-d cf dr ed éd ex hab mgr mlle mm mme mmes mn mr pr prof ste suiv sup vs".split()),
    numbered=frozenset("al art av chap col fig n° no nos p par pp réf sec tél vol".split()),
    starters=frozenset(
        "au aux ce ces cette dans de des elle en et il ils la le les leur mais par pour son un une".split()
    ),
    ordinals=False,
)
