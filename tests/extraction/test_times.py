"""Times as each language tells them, read whole; every text counts as published on Saturday 15 June 2024."""

import pytest

from .readings import period_in

# The words, and the first and last day: empty where open or not told.
GERMAN = """
    zum Jahresende 2023 | 2023-12-31 | 2023-12-31
    zu Jahresbeginn 2023 | |
    im Schlussquartal 2023 | 2023-10-01 | 2023-12-31
    in den Jahren 2022 und 2023 | 2022-01-01 | 2023-12-31
    von Anfang Januar bis Mitte April | 2024-01-01 |
    von Januar bis Ende September 2023 | 2023-01-01 | 2023-09-30
    seit Kriegsbeginn | | 2024-06-15
    seit Beginn der Pandemie | | 2024-06-15
    seit Beginn des Krieges im Februar 2022 | 2022-02-01 | 2024-06-15
    im April des Vorjahres | 2023-04-01 | 2023-04-30
    im Pandemiejahr 2020 | 2020-01-01 | 2020-12-31
    im Quartal | |
    bis Jahresende | | 2024-12-31
    im Vormonat | 2024-05-01 | 2024-05-31
    letzten Monat | 2024-05-01 | 2024-05-31
    im letzten Monat | 2024-05-01 | 2024-05-31
    letzte Woche | 2024-06-03 | 2024-06-09
    in der vergangenen Woche | 2024-06-03 | 2024-06-09
    in der Vorwoche | 2024-06-03 | 2024-06-09
    in diesem Jahr | 2024-01-01 | 2024-12-31
    dieses Jahr | 2024-01-01 | 2024-12-31
    im vorletzten Jahr | 2022-01-01 | 2022-12-31
    im Jahr 2021 | 2021-01-01 | 2021-12-31
    in den Jahren 2015 bis 2019 | 2015-01-01 | 2019-12-31
    von 2015 bis 2019 | 2015-01-01 | 2019-12-31
    seit Januar | 2024-01-01 | 2024-06-15
    seit Januar 2023 | 2023-01-01 | 2024-06-15
    seit dem 1. März | 2024-03-01 | 2024-06-15
    seit Anfang des Jahres | 2024-01-01 | 2024-06-15
    seit Anfang 2023 | 2023-01-01 | 2024-06-15
    seit fünf Jahren | 2019-06-15 | 2024-06-15
    im dritten Quartal 2023 | 2023-07-01 | 2023-09-30
    im 3. Quartal 2023 | 2023-07-01 | 2023-09-30
    in Q3 2023 | 2023-07-01 | 2023-09-30
    im dritten Quartal des vergangenen Jahres | 2023-07-01 | 2023-09-30
    im ersten Halbjahr | 2024-01-01 | 2024-06-30
    in der ersten Jahreshälfte | 2024-01-01 | 2024-06-30
    in der zweiten Jahreshälfte 2023 | 2023-07-01 | 2023-12-31
    in der ersten Hälfte des Jahres 2022 | 2022-01-01 | 2022-06-30
    in den ersten drei Monaten des Jahres | 2024-01-01 | 2024-03-31
    in den ersten neun Monaten 2023 | 2023-01-01 | 2023-09-30
    im Sommer 2022 | 2022-06-01 | 2022-08-31
    im vergangenen Sommer | 2023-06-01 | 2023-08-31
    im Winter 2022/23 | 2022-12-01 | 2023-02-28
    am Montag | 2024-06-10 | 2024-06-10
    am Montagabend | 2024-06-10 | 2024-06-10
    in der Nacht zum Sonntag | 2024-06-09 | 2024-06-09
    am Wochenende | 2024-06-15 | 2024-06-16
    am vergangenen Wochenende | 2024-06-08 | 2024-06-09
    gestern Abend | 2024-06-14 | 2024-06-14
    am 3. und 4. Mai | 2024-05-03 | 2024-05-04
    vom 3. bis 9. Juni | 2024-06-03 | 2024-06-09
    vom 3. Mai bis zum 9. Juni | 2024-05-03 | 2024-06-09
    am 03.05.2021 | 2021-05-03 | 2021-05-03
    am 3.5.2021 | 2021-05-03 | 2021-05-03
    bis Ende Mai |  | 2024-05-31
    bis Ende 2025 |  | 2025-12-31
    bis 2030 |  | 2030-12-31
    bis zum 30. Juni |  | 2024-06-30
    vor drei Jahren | 2021-01-01 | 2021-12-31
    vor zwei Wochen | 2024-05-27 | 2024-06-02
    im August vergangenen Jahres | 2023-08-01 | 2023-08-31
    im August des vergangenen Jahres | 2023-08-01 | 2023-08-31
    im Mai dieses Jahres | 2024-05-01 | 2024-05-31
    in den vergangenen zwölf Monaten | 2023-06-15 | 2024-06-15
    in den 1990er Jahren | 1990-01-01 | 1999-12-31
    in den 1990er-Jahren | 1990-01-01 | 1999-12-31
    im 19. Jahrhundert | 1801-01-01 | 1900-12-31
    in einem Jahr | |
    binnen eines Jahres | |
    innerhalb von zwei Wochen | |
    Ende 2023 | |
    Mitte Mai | |
    im Laufe des Jahres 2023 | 2023-01-01 | 2023-12-31
    nächstes Jahr | 2025-01-01 | 2025-12-31
    im kommenden Jahr | 2025-01-01 | 2025-12-31
    in den nächsten fünf Jahren | 2024-06-15 | 2029-06-15
    ab 2026 | 2026-01-01 |
    ab Juli | 2024-07-01 |
    seit Kriegsbeginn im Februar 2022 | 2022-02-01 | 2024-06-15
    zum 31. Dezember 2023 | 2023-12-31 | 2023-12-31
    per Ende März 2024 | |
    Stand 31. Mai | 2024-05-31 | 2024-05-31
    von Januar bis Mai | 2024-01-01 | 2024-05-31
    zwischen Januar und Mai | 2024-01-01 | 2024-05-31
    im Jahr zuvor | |
    ein Jahr zuvor | |
"""

SPANISH = """
    a cierre de 2023 | |
    de cara a 2027 | 2027-01-01 | 2027-12-31
    en 2022 y 2023 | 2022-01-01 | 2023-12-31
    en el conjunto de 2023 | 2023-01-01 | 2023-12-31
    en todo 2023 | 2023-01-01 | 2023-12-31
    en el periodo 2010-2020 | 2010-01-01 | 2020-12-31
    de enero a mediados de abril | 2024-01-01 |
    de enero a finales de abril | 2024-01-01 | 2024-04-30
    desde el inicio de la guerra | | 2024-06-15
    desde el inicio de la guerra, en febrero de 2022 | 2022-02-01 | 2024-06-15
    durante la pandemia | |
    durante la noche | 2024-06-14 | 2024-06-14
    a principios de los 2000 | |
    en los 90 | 1990-01-01 | 1999-12-31
    en el mismo periodo de 2023 | |
    en el año en curso | 2024-01-01 | 2024-12-31
    en el trimestre | |
    en el acumulado del año | 2024-01-01 | 2024-06-15
    en lo que va de 2024 | 2024-01-01 | 2024-06-15
    en las últimas 48 horas | 2024-06-13 | 2024-06-15
    el mes pasado | 2024-05-01 | 2024-05-31
    el mes anterior | 2024-05-01 | 2024-05-31
    el pasado mes de mayo | 2024-05-01 | 2024-05-31
    en mayo pasado | 2024-05-01 | 2024-05-31
    el pasado mayo | 2024-05-01 | 2024-05-31
    la semana pasada | 2024-06-03 | 2024-06-09
    la pasada semana | 2024-06-03 | 2024-06-09
    esta semana | 2024-06-10 | 2024-06-16
    el año pasado | 2023-01-01 | 2023-12-31
    el pasado año | 2023-01-01 | 2023-12-31
    en el año 2021 | 2021-01-01 | 2021-12-31
    de 2015 a 2019 | 2015-01-01 | 2019-12-31
    desde 2015 hasta 2019 | 2015-01-01 | 2019-12-31
    desde enero | 2024-01-01 | 2024-06-15
    desde enero de 2023 | 2023-01-01 | 2024-06-15
    desde el 1 de marzo | 2024-03-01 | 2024-06-15
    desde principios de año | 2024-01-01 | 2024-06-15
    desde principios de 2023 | 2023-01-01 | 2024-06-15
    desde hace cinco años | 2019-06-15 | 2024-06-15
    en el tercer trimestre de 2023 | 2023-07-01 | 2023-09-30
    en el tercer trimestre del año pasado | 2023-07-01 | 2023-09-30
    en el primer semestre | 2024-01-01 | 2024-06-30
    en la primera mitad de 2022 | 2022-01-01 | 2022-06-30
    en la primera mitad del año | 2024-01-01 | 2024-06-30
    en la segunda mitad de 2023 | 2023-07-01 | 2023-12-31
    en los tres primeros meses del año | 2024-01-01 | 2024-03-31
    en los primeros nueve meses de 2023 | 2023-01-01 | 2023-09-30
    en el verano de 2022 | 2022-06-01 | 2022-08-31
    el verano pasado | 2023-06-01 | 2023-08-31
    el invierno de 2022-2023 | 2022-12-01 | 2023-02-28
    este otoño | 2024-09-01 | 2024-11-30
    el lunes | 2024-06-10 | 2024-06-10
    el pasado lunes | 2024-06-10 | 2024-06-10
    el lunes por la noche | 2024-06-10 | 2024-06-10
    este lunes | 2024-06-10 | 2024-06-10
    ayer por la tarde | 2024-06-14 | 2024-06-14
    el fin de semana | 2024-06-15 | 2024-06-16
    el pasado fin de semana | 2024-06-08 | 2024-06-09
    hoy | 2024-06-15 | 2024-06-15
    del 3 al 9 de junio | 2024-06-03 | 2024-06-09
    entre el 3 y el 9 de junio | 2024-06-03 | 2024-06-09
    el 3 de mayo de 2021 | 2021-05-03 | 2021-05-03
    el 3/5/2021 | 2021-05-03 | 2021-05-03
    hasta 2030 |  | 2030-12-31
    antes de 2030 |  | 2030-12-31
    para 2030 | 2030-01-01 | 2030-12-31
    hace tres años | 2021-01-01 | 2021-12-31
    en los últimos doce meses | 2023-06-15 | 2024-06-15
    en el último año | 2023-06-15 | 2024-06-15
    en el último mes | 2024-05-15 | 2024-06-15
    en la última década | 2014-06-15 | 2024-06-15
    en los años noventa | 1990-01-01 | 1999-12-31
    en los años 90 | 1990-01-01 | 1999-12-31
    en la década de 1990 | 1990-01-01 | 1999-12-31
    en el siglo XIX | 1801-01-01 | 1900-12-31
    en un año | |
    en cinco años | |
    a finales de 2023 | |
    a mediados de mayo | |
    el próximo año | 2025-01-01 | 2025-12-31
    el año que viene | 2025-01-01 | 2025-12-31
    en los próximos cinco años | 2024-06-15 | 2029-06-15
    a partir de 2026 | 2026-01-01 |
    en agosto del año pasado | 2023-08-01 | 2023-08-31
    en mayo de este año | 2024-05-01 | 2024-05-31
    desde el inicio de la guerra en 2022 | 2022-01-01 | 2024-06-15
    al cierre de 2023 | |
    a 31 de diciembre de 2023 | 2023-12-31 | 2023-12-31
    en lo que va de año | 2024-01-01 | 2024-06-15
    en lo que llevamos de año | 2024-01-01 | 2024-06-15
    hasta mayo |  | 2024-05-31
    de enero a mayo | 2024-01-01 | 2024-05-31
    entre enero y mayo | 2024-01-01 | 2024-05-31
    en enero-mayo | 2024-01-01 | 2024-05-31
    un año antes | |
    en el bienio 2022-2023 | 2022-01-01 | 2023-12-31
"""

ITALIAN = """
    nel 2022 e nel 2023 | 2022-01-01 | 2023-12-31
    nell'intero 2023 | 2023-01-01 | 2023-12-31
    da gennaio a fine aprile | 2024-01-01 | 2024-04-30
    dall'inizio della guerra | | 2024-06-15
    dall'inizio della guerra, nel febbraio 2022 | 2022-02-01 | 2024-06-15
    durante la pandemia | |
    nella notte | 2024-06-14 | 2024-06-14
    nella notte tra lunedì e martedì | 2024-06-10 | 2024-06-11
    nell'anno in corso | 2024-01-01 | 2024-12-31
    nel trimestre | |
    negli anni Duemila | 2000-01-01 | 2009-12-31
    all'inizio degli anni Duemila | |
    nello stesso periodo dell'anno precedente | |
    il mese scorso | 2024-05-01 | 2024-05-31
    lo scorso mese | 2024-05-01 | 2024-05-31
    nello scorso mese di maggio | 2024-05-01 | 2024-05-31
    a maggio | 2024-05-01 | 2024-05-31
    nel maggio scorso | 2024-05-01 | 2024-05-31
    lo scorso maggio | 2024-05-01 | 2024-05-31
    la settimana scorsa | 2024-06-03 | 2024-06-09
    la scorsa settimana | 2024-06-03 | 2024-06-09
    quest'anno | 2024-01-01 | 2024-12-31
    l'anno scorso | 2023-01-01 | 2023-12-31
    lo scorso anno | 2023-01-01 | 2023-12-31
    nell'anno 2021 | 2021-01-01 | 2021-12-31
    tra il 2015 e il 2019 | 2015-01-01 | 2019-12-31
    dal 2015 al 2019 | 2015-01-01 | 2019-12-31
    da gennaio | 2024-01-01 | 2024-06-15
    dal gennaio 2023 | 2023-01-01 | 2024-06-15
    dal 1° marzo | 2024-03-01 | 2024-06-15
    da inizio anno | 2024-01-01 | 2024-06-15
    dall'inizio del 2023 | 2023-01-01 | 2024-06-15
    da cinque anni | 2019-06-15 | 2024-06-15
    nel terzo trimestre del 2023 | 2023-07-01 | 2023-09-30
    nel terzo trimestre 2023 | 2023-07-01 | 2023-09-30
    nel terzo trimestre dell'anno scorso | 2023-07-01 | 2023-09-30
    nel primo semestre | 2024-01-01 | 2024-06-30
    nella prima metà dell'anno | 2024-01-01 | 2024-06-30
    nella prima metà del 2022 | 2022-01-01 | 2022-06-30
    nella seconda metà del 2023 | 2023-07-01 | 2023-12-31
    nei primi tre mesi dell'anno | 2024-01-01 | 2024-03-31
    nei primi nove mesi del 2023 | 2023-01-01 | 2023-09-30
    nell'estate 2022 | 2022-06-01 | 2022-08-31
    nell'estate del 2022 | 2022-06-01 | 2022-08-31
    la scorsa estate | 2023-06-01 | 2023-08-31
    l'estate scorsa | 2023-06-01 | 2023-08-31
    nell'inverno 2022-2023 | 2022-12-01 | 2023-02-28
    lunedì | 2024-06-10 | 2024-06-10
    lunedì scorso | 2024-06-10 | 2024-06-10
    lunedì sera | 2024-06-10 | 2024-06-10
    ieri sera | 2024-06-14 | 2024-06-14
    nel fine settimana | 2024-06-15 | 2024-06-16
    nello scorso fine settimana | 2024-06-08 | 2024-06-09
    dal 3 al 9 giugno | 2024-06-03 | 2024-06-09
    tra il 3 e il 9 giugno | 2024-06-03 | 2024-06-09
    il 3 maggio 2021 | 2021-05-03 | 2021-05-03
    il 3/5/2021 | 2021-05-03 | 2021-05-03
    entro il 2030 |  | 2030-12-31
    entro fine anno |  | 2024-12-31
    tre anni fa | 2021-01-01 | 2021-12-31
    negli ultimi dodici mesi | 2023-06-15 | 2024-06-15
    nell'ultimo anno | 2023-06-15 | 2024-06-15
    nell'ultimo mese | 2024-05-15 | 2024-06-15
    nell'ultimo decennio | 2014-06-15 | 2024-06-15
    negli anni Novanta | 1990-01-01 | 1999-12-31
    negli anni '90 | 1990-01-01 | 1999-12-31
    nel XIX secolo | 1801-01-01 | 1900-12-31
    in un anno | |
    in cinque anni | |
    a fine 2023 | |
    alla fine del 2023 | |
    a metà maggio | |
    l'anno prossimo | 2025-01-01 | 2025-12-31
    il prossimo anno | 2025-01-01 | 2025-12-31
    nei prossimi cinque anni | 2024-06-15 | 2029-06-15
    dal 2026 | 2026-01-01 |
    a partire dal 2026 | 2026-01-01 |
    nell'agosto dello scorso anno | 2023-08-01 | 2023-08-31
    nell'agosto dell'anno scorso | 2023-08-01 | 2023-08-31
    nel maggio di quest'anno | 2024-05-01 | 2024-05-31
    dall'inizio della guerra nel 2022 | 2022-01-01 | 2024-06-15
    al 31 dicembre 2023 | 2023-12-31 | 2023-12-31
    fino a maggio |  | 2024-05-31
    da gennaio a maggio | 2024-01-01 | 2024-05-31
    tra gennaio e maggio | 2024-01-01 | 2024-05-31
    nel periodo gennaio-maggio | 2024-01-01 | 2024-05-31
    un anno prima | |
    nel biennio 2022-2023 | 2022-01-01 | 2023-12-31
    nel triennio 2021-2023 | 2021-01-01 | 2023-12-31
"""

PORTUGUESE = """
    em 2022 e 2023 | 2022-01-01 | 2023-12-31
    no início dos anos 2000 | |
    de janeiro até meados de abril | 2024-01-01 |
    desde o início da guerra | | 2024-06-15
    desde o início da guerra, em fevereiro de 2022 | 2022-02-01 | 2024-06-15
    durante a pandemia | |
    durante a noite | 2024-06-14 | 2024-06-14
    na noite de segunda-feira | 2024-06-10 | 2024-06-10
    na madrugada desta segunda-feira | 2024-06-10 | 2024-06-10
    num ano | |
    no trimestre | |
    no mesmo período do ano passado | |
    no ano em curso | 2024-01-01 | 2024-12-31
    no mês passado | 2024-05-01 | 2024-05-31
    no mês anterior | 2024-05-01 | 2024-05-31
    em maio passado | 2024-05-01 | 2024-05-31
    em maio último | 2024-05-01 | 2024-05-31
    na semana passada | 2024-06-03 | 2024-06-09
    nesta semana | 2024-06-10 | 2024-06-16
    esta semana | 2024-06-10 | 2024-06-16
    neste ano | 2024-01-01 | 2024-12-31
    este ano | 2024-01-01 | 2024-12-31
    no ano passado | 2023-01-01 | 2023-12-31
    em 2021 | 2021-01-01 | 2021-12-31
    no ano de 2021 | 2021-01-01 | 2021-12-31
    de 2015 a 2019 | 2015-01-01 | 2019-12-31
    desde janeiro | 2024-01-01 | 2024-06-15
    desde janeiro de 2023 | 2023-01-01 | 2024-06-15
    desde 1 de março | 2024-03-01 | 2024-06-15
    desde 1º de março | 2024-03-01 | 2024-06-15
    desde o início do ano | 2024-01-01 | 2024-06-15
    desde o início de 2023 | 2023-01-01 | 2024-06-15
    há cinco anos | 2019-01-01 | 2019-12-31
    no terceiro trimestre de 2023 | 2023-07-01 | 2023-09-30
    no terceiro trimestre do ano passado | 2023-07-01 | 2023-09-30
    no 3º trimestre de 2023 | 2023-07-01 | 2023-09-30
    no primeiro semestre | 2024-01-01 | 2024-06-30
    na primeira metade do ano | 2024-01-01 | 2024-06-30
    na primeira metade de 2022 | 2022-01-01 | 2022-06-30
    nos três primeiros meses do ano | 2024-01-01 | 2024-03-31
    nos primeiros nove meses de 2023 | 2023-01-01 | 2023-09-30
    no verão passado | 2023-06-01 | 2023-08-31
    no inverno de 2022-2023 | 2022-12-01 | 2023-02-28
    na segunda-feira | 2024-06-10 | 2024-06-10
    na segunda | 2024-06-10 | 2024-06-10
    na última segunda-feira | 2024-06-10 | 2024-06-10
    nesta segunda-feira | 2024-06-10 | 2024-06-10
    na segunda-feira à noite | 2024-06-10 | 2024-06-10
    na noite de segunda-feira | 2024-06-10 | 2024-06-10
    ontem à tarde | 2024-06-14 | 2024-06-14
    no fim de semana | 2024-06-15 | 2024-06-16
    no último fim de semana | 2024-06-08 | 2024-06-09
    de 3 a 9 de junho | 2024-06-03 | 2024-06-09
    entre 3 e 9 de junho | 2024-06-03 | 2024-06-09
    em 3 de maio de 2021 | 2021-05-03 | 2021-05-03
    em 3/5/2021 | 2021-05-03 | 2021-05-03
    no dia 3 de maio | 2024-05-03 | 2024-05-03
    até 2030 |  | 2030-12-31
    até o fim de 2025 |  | 2025-12-31
    há três anos | 2021-01-01 | 2021-12-31
    três anos atrás | 2021-01-01 | 2021-12-31
    nos últimos doze meses | 2023-06-15 | 2024-06-15
    no último ano | 2023-06-15 | 2024-06-15
    no último mês | 2024-05-15 | 2024-06-15
    na última década | 2014-06-15 | 2024-06-15
    nos anos 1990 | 1990-01-01 | 1999-12-31
    nos anos 90 | 1990-01-01 | 1999-12-31
    na década de 1990 | 1990-01-01 | 1999-12-31
    no século XIX | 1801-01-01 | 1900-12-31
    em um ano | |
    em cinco anos | |
    no fim de 2023 | |
    em meados de maio | |
    no próximo ano | 2025-01-01 | 2025-12-31
    no ano que vem | 2025-01-01 | 2025-12-31
    nos próximos cinco anos | 2024-06-15 | 2029-06-15
    a partir de 2026 | 2026-01-01 |
    em agosto do ano passado | 2023-08-01 | 2023-08-31
    em maio deste ano | 2024-05-01 | 2024-05-31
    desde o início da guerra em 2022 | 2022-01-01 | 2024-06-15
    em 31 de dezembro de 2023 | 2023-12-31 | 2023-12-31
    até maio |  | 2024-05-31
    de janeiro a maio | 2024-01-01 | 2024-05-31
    entre janeiro e maio | 2024-01-01 | 2024-05-31
    um ano antes | |
    ao longo de 2023 | 2023-01-01 | 2023-12-31
    no biênio 2022-2023 | 2022-01-01 | 2023-12-31
    no trimestre encerrado em abril | 2024-02-01 | 2024-04-30
    nos 12 meses até maio | 2023-06-01 | 2024-05-31
    em doze meses | |
    no acumulado do ano | 2024-01-01 | 2024-06-15
"""

ENGLISH = """
    in the 2023/24 financial year | |
    in the financial year ended 30 June 2023 | 2022-07-01 | 2023-06-30
    in the winter of 2022-23 | 2022-12-01 | 2023-02-28
    in the first half of 2022 | 2022-01-01 | 2022-06-30
    in the final quarter of 2023 | 2023-10-01 | 2023-12-31
    in the last quarter of 2023 | 2023-10-01 | 2023-12-31
    in August last year | 2023-08-01 | 2023-08-31
    in August of last year | 2023-08-01 | 2023-08-31
    in the first five months of this year | 2024-01-01 | 2024-05-31
    since 30 May | 2024-05-30 | 2024-06-15
    in the 1990s | 1990-01-01 | 1999-12-31
    last Monday | 2024-06-10 | 2024-06-10
    on Monday evening | 2024-06-10 | 2024-06-10
    in the early hours of Monday | 2024-06-10 | 2024-06-10
    in the week ending 8 June | 2024-06-02 | 2024-06-08
    in the week ended June 8 | 2024-06-02 | 2024-06-08
    since the start of the war | | 2024-06-15
    since the war began | | 2024-06-15
    at the height of the pandemic | |
    in recent years | |
"""

FRENCH = """
    avant décembre | | 2024-12-31
    d'ici à mars | | 2024-03-31
    au cours des dernières 24 heures | 2024-06-14 | 2024-06-15
    lors des derniers jours | |
    sur l'ensemble de l'année 2023 | 2023-01-01 | 2023-12-31
    depuis le début de la guerre | | 2024-06-15
    depuis le début de la guerre en février 2022 | 2022-02-01 | 2024-06-15
    au plus fort de la canicule | |
    avant le confinement | |
    au T1 2024 | 2024-01-01 | 2024-03-31
    pendant l'hiver 2022-2023 | 2022-12-01 | 2023-02-28
    en août de l'an dernier | 2023-08-01 | 2023-08-31
    en mai de cette année | 2024-05-01 | 2024-05-31
    au dernier trimestre 2023 | 2023-10-01 | 2023-12-31
    entre le 3 mai et le 9 juin | 2024-05-03 | 2024-06-09
    du 3 mai au 9 juin | 2024-05-03 | 2024-06-09
    à partir de 2026 | 2026-01-01 |
    depuis lundi | 2024-06-10 | 2024-06-15
    dans la première moitié de l'année | 2024-01-01 | 2024-06-30
    sur les cinq premiers mois de l'année | 2024-01-01 | 2024-05-31
    le 3/5/2021 | 2021-05-03 | 2021-05-03
"""


def rows(table: str, sentence: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each time of a table in a sentence, and how it is to be read."""
    found = []
    for line in table.strip().splitlines():
        words, *days = (part.strip() for part in line.split("|"))
        found.append((sentence.format(words), (words, *days)))
    return found


@pytest.mark.parametrize(("text", "period"), rows(GERMAN, "Dort starben 30 Menschen {}."))
def test_german_times_are_read_whole(text, period):
    assert period_in(text, "de") == period


@pytest.mark.parametrize(("text", "period"), rows(SPANISH, "Allí murieron 30 personas {}."))
def test_spanish_times_are_read_whole(text, period):
    assert period_in(text, "es") == period


@pytest.mark.parametrize(("text", "period"), rows(ITALIAN, "Lì sono morte 30 persone {}."))
def test_italian_times_are_read_whole(text, period):
    assert period_in(text, "it") == period


@pytest.mark.parametrize(("text", "period"), rows(PORTUGUESE, "Morreram ali 30 pessoas {}."))
def test_portuguese_times_are_read_whole(text, period):
    assert period_in(text, "pt") == period


@pytest.mark.parametrize(("text", "period"), rows(ENGLISH, "There 30 people died {}."))
def test_english_times_are_read_whole(text, period):
    assert period_in(text, "en") == period


@pytest.mark.parametrize(("text", "period"), rows(FRENCH, "Il y a eu 30 morts {}."))
def test_french_times_are_read_whole(text, period):
    assert period_in(text, "fr") == period
