"""German words that decide where a sentence ends."""

from claims.extraction.lang.sentence_words import SentenceWords

SENTENCES = SentenceWords(
    abbreviations=frozenset(
        """
        abb abs allg anm art bd bf bsp bspw bzgl bzw ca chr co d.h dipl dr ebd eigtl etc evtl exkl fa fam ff fr frl
        geb gegr gem ggf hg hl hr hrsg i.d.r ing inkl insb jh jr kap kath lat lfd lt max mag med mia mill min mind
        mio mrd nr od österr o.ä phil prof rd resp s.o sog st std stellv str tel tsd u.a u.ä usf usw v.a vgl vs z.b
        z.t zit zw zzgl
        """.split()
    ),
    numbered=frozenset("abb abs art bd hausnr kap nr nrn s tel tab ziff".split()),
    starters=frozenset(
        """
        aber als am an auch auf aus bei bis da dabei damit danach daneben dann darüber das dass davon dazu dem den
        denn der derzeit des deshalb die dies diese dieser dieses doch dort ein eine einen einer eines er es für
        gegen gleichzeitig heute hier ihr ihre im in insgesamt ist jedoch laut man mit nach nachdem noch nun nur ob
        ohne rund seine seit seitdem sie sind so sollte trotz um und unter viele vom von vor während warum was weil
        wenn wer wie wir wird wurde zu zudem zum zur zuvor zwar zwischen allein allerdings alle anders andere daher
        darunter demnach durch etwa hinzu ich jeder jede jetzt kein keine mehr mehrere nicht obwohl seither später
        über
        """.split()
    ),
    ordinals=True,
)
