"""Italian words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
            a.c arch avv c.d ca cav cd cfr co d.c dott dr ecc es fam fig geom giov ing mons mr mrs on op pag pp pres
            prof rag s.p.a sen sig sig.ra sigg sigra soc spett sr ss st tel ten vd vs
        """.split()
    ),
    numbered=frozenset("art artt cap comma fig l lett n nn no nr p par pag pagg tab tav v vol".split()),
    starters=frozenset(
        """
            a al alla anche che chi con da dal dalla di e gli i il in l la le lo ma nel nella per se secondo si su tra
            un una
        """.split()
    ),
    ordinals=False,
)
