"""Spanish words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        admón apdo aprox arq art avda bs cap cf col cía depto dic dpto dr dra dras dres ee ej excmo gral ilmo ing jr
        lic licda mons mtra mtro máx mín ntra pdta pdte ppal prof profa profra rvdo sr sra sras sres srta sta stgo sto
        tte ud uds uu vda vs
        """.split()
    ),
    numbered=frozenset("art arts cap fig núm núms n nº no nro p pág págs párr pp t tel tfno vol vols".split()),
    starters=frozenset(
        "a al con de del desde el en ella ellos es esa ese esta este la las lo los no para pero por se según si su"
        " tras un una y".split()
    ),
    ordinals=False,
)
