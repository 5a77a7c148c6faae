"""English words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        adm ave brig capt cmdr dr eds est ft gen gov hon jr lt maj messrs mr mrs ms mt pres prof rep reps
        rev sen sens sgt st supt vs
        """.split()
    ),
    numbered=frozenset("apr approx art aug ch dec feb fig figs jan no nos nov oct p pp pt sec sept vol vols".split()),
    starters=frozenset("a an and at but by for he if in it its on she that the there these they this we when".split()),
    ordinals=False,
)
