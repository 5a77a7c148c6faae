"""Words of the six languages that say nothing of what a sentence is about: four letters or more, no accents."""

STOP_WORDS = frozenset(
    """
    about above after again against almost also although among around because been before being below between both
    could does doing done down during each either even ever every from further have having hence here hers herself
    himself however into itself just least less like made make many more most much must near nearly neither only other
    ought ours over per perhaps rather said same says shall should since some still such than that their theirs them
    themselves then there these they this those though through thus till under until upon used very were what when
    where whether which while whom whose will with within without would your yours according told according per cent

    ainsi alors apres aucun aucune aussi autant autour autre autres avait avaient avant avec avoir beaucoup bien cela
    celle celles celui cette ceux chaque chez combien comme comment contre dans depuis dernier derniere desormais
    dessous dessus deux devant donc dont durant elle elles encore entre environ etaient etait etant etre eux fait
    faire fois font furent jusqu leur leurs lors lorsque mais malgre meme memes mieux moins notre nous parce parmi
    pendant plus plusieurs pour pourquoi presque pres puis quand quatre quel quelle quelles quelque quelques quels
    quoi sans selon sera serait seront sont sous sont tandis tant tous tout toute toutes tres trois trop votre vous

    aber alle allem allen aller alles also andere anderen auch bereits beim bevor bisher dabei dadurch dafur damit
    danach dann daran darauf daraus darin dass dazu denen denn deren derer dessen dies diese diesem diesen dieser
    dieses doch dort durch eine einem einen einer eines etwa etwas fast gegen gegenuber haben hatte hatten heute ihre
    ihrem ihren ihrer immer jede jedem jeden jeder jedes jetzt kann konnen konnte laut mehr mehrere nach nachdem nicht
    noch nunmehr oder ohne rund schon sehr seien sein seine seinem seinen seiner seit seitdem sich sind sogar soll
    sollen sollte sondern sowie uber ungefahr unter viel viele vielen vom vor wahrend waren warum wegen weil weniger
    wenn werden wieder wird worden wurde wurden zufolge zwar zwei zwischen

    ademas algo alguna algunas alguno algunos ante antes apenas aquel aquella aquellas aquellos aunque bajo bastante
    cada casi como contra cual cuales cuando cuanto cuatro desde despues donde durante ella ellas ellos entonces entre
    eran esas esos esta estaba estaban estamos estan estar estas este esto estos fueron habia habian haber hacia hacer
    hasta hubo incluso luego mayor menor menos mientras misma mismas mismo mismos mucha muchas mucho muchos nada otra
    otras otro otros para pero poco porque pues puede pueden quien quienes segun sera seran sido siempre siendo sobre
    solo suya suyo tambien tampoco tanto tenia tener tenian tiene tienen toda todas todavia todo todos tras unas unos

    alcune alcuni allora altra altre altri altro ancora anche appena aveva avevano bensi circa cioe come comunque con
    contro cosi cui dagli dalla dalle dallo davanti degli della delle dello dentro dopo dove dunque ecco erano essere
    fino fosse fossero furono gia hanno hanno infatti insieme invece loro mentre molta molte molti molto negli nella
    nelle nello niente nostra nostro ogni oltre ovvero percio perche pero poiche presso prima propria proprio qualche
    quale quali quando quanto quasi quella quelle quelli quello questa queste questi questo quindi rispetto sara
    saranno secondo sempre senza siano sono sopra sotto stata state stati stato sulla sulle sullo tale tali tanto tra
    tutta tutte tutti tutto

    ainda alem alguem algum alguma algumas alguns antes apenas apesar apos aquela aquelas aquele aqueles aquilo assim
    atraves cada cerca com depois desde dessa desse desta deste dois duas durante elas eles embora enquanto entao
    entre essa essas esse esses esta estao estar estas estava estavam este estes estiveram fazer foram haver havia
    isso isto mais mais mas mesma mesmo mesmos muita muitas muito muitos nada nessa nesse nesta neste numa outra
    outras outro outros para pela pelas pelo pelos pode podem pois porque quais qual quando quase quem sao segundo
    sem sempre sendo sera serao seus sido sobre sua suas tambem tanto tinha tinham toda todas todo todos tres
    """.split()
)
