"""Italian words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("persone vittime".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("""
            a fronte di | contro | contro i | da | dai | dal | dall' | dalle | rispetto a | rispetto ai |
            rispetto al | rispetto alle
            """)
    ),
    reached=frozenset(phrases("a | ad | agli | ai | al | all' | alle | a quota | raggiungendo")),
    same=frozenset(phrases("cioè | il che equivale a | ossia | ovvero | pari a | vale a dire")),
    between=frozenset(
        """
        anni anno attestandosi equivale mese passando passare passata passate passati passato periodo precedente
        prima raggiungendo raggiungere raggiunto salendo scendendo stesso trimestre
        """.split()
    ),
    rebased=frozenset(
        """
        azione azioni borsa chiusura comparabile comparabili corretta corretto costante costanti
        destagionalizzata destagionalizzato esclusi escluso ftse indice organica organici organico quotazione
        reale reali rettificata rettificato sottostante titoli titolo
        """.split()
    ),
    people=_EVERYONE
    | frozenset(
        """
        abbonati abitanti adolescenti adulti agenti agricoltori alunni assistiti bambine bambini beneficiari
        candidati cittadini civili clienti consumatori contribuenti detenuti dipendenti disoccupati docenti
        donne elettori famiglie feriti figli giovani immigrati infermieri insegnanti intervistati italiani
        lavoratori manifestanti medici migranti militari minori morti nascite nuclei occupati operai
        parlamentari partecipanti passeggeri pazienti pensionati poliziotti profughi ragazze ragazzi residenti
        rifugiati soldati spettatori stranieri studenti turisti uomini utenti visitatori volontari votanti
        """.split()
    ),
    things=frozenset(
        """
        aerei alberi alloggi appartamenti auto automobili aziende camion case casi città comuni droni edifici
        imprese missili navi negozi ospedali paesi posti scuole veicoli voti
        """.split()
    ),
    everyone=_EVERYONE,
)
