"""Portuguese words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        apto aprox av cap cia cel dep depto des dir dra dras dr drs eng engª esq exa exmo gen gov jr ltda maj máx mín
        mons pe ppl pref pres prof profa profª rev sen sr sra sras srs srta sto sta ten trav vde vs
        """.split()
    ),
    numbered=frozenset("al art arts cap fig figs inc n nº no núm p pág págs par pp tel vol vols".split()),
    starters=frozenset(
        """
        a ao as com de desde do da e ela elas ele eles em essa esse esta este mas na não no o os para pela pelo por
        que se segundo seu sua um uma à
        """.split()
    ),
    ordinals=False,
)
