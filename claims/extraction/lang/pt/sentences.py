"""Portuguese words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        aprox apto av cap cel cia dep depto des dir dr dra dras drs eng engª esq exa exmo gen gov jr ltda maj mons máx
        mín pe ppl pref pres prof profa profª rev sen sr sra sras srs srta sta sto ten trav vde vs
        """.split()
    ),
    numbered=frozenset("al art arts cap fig figs inc n nº no núm p pág págs par pp tel vol vols".split()),
    starters=frozenset(
        """
        a ao as com da de desde do e ela elas ele eles em essa esse esta este mas na no não o os para pela pelo por
        que se segundo seu sua um uma à
        """.split()
    ),
    ordinals=False,
)
