"""English words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
        a about above according across after again against ago all along already also although am amid among
        amongst an and another any are around as at away back be became because become been before began
        behind being below beside besides between both but by came can cannot come could despite did do does
        doing done down due during each earlier either else even ever every except far few for from further
        gave get give go going gone got had has have having he her here hers herself him himself his how
        however i if in inside instead into is it its itself just last later least left less like likely
        made make many may me might mine more most much must my near neither never next no nor not now of
        off often on once one only onto or other others our ours out outside over own per perhaps plus put
        rather said same saw say saying says see seen set shall she should since so some somewhat soon still
        such take taken than that the their theirs them themselves then there these they this those though
        through throughout to today together tomorrow too took toward towards under unless until up upon us
        use used versus very via vs was way we well went were what when where whereas whether which while
        who whom whose why will with within without would yesterday yet you your
        """.split()
    ),
    partitives=frozenset("the these those its his her their our my your all such".split()),
    postposed=frozenset(()),
    before_noun=frozenset("other fewer more new newer additional extra further different separate such".split()),
    plurals=frozenset(
        """
        aircraft arrested artillery bacteria businessmen businesswomen cattle children clergy crew criteria
        data dead deaths feet firemen fish fishermen grandchildren gunmen hurt infantry injured killed
        knives lives media men mice missing mps offspring people personnel phenomena police policemen
        policewomen salesmen schoolchildren series servicemen sheep spacecraft species spokesmen staff teeth
        troops wives women wounded youth
        """.split()
    ),
    countables=frozenset(
        """
        cars cases civilians deaths delegates demonstrators employees families firefighters homes households
        houses islands jobs members migrants officers participants passengers patients prisoners protesters
        pupils refugees residents schools soldiers students tickets victims villages visitors volunteers
        votes workers
        """.split()
    ),
    singulars=frozenset(
        """
        access across address always ambitious analysis anonymous arkansas basis boss bus business campus
        charles class congress conscious consecutive continuous crisis cross dangerous does economics
        enormous express famous focus gas glass goes grass has his illinois is its james kansas less lewis
        loss mass massachusetts nervous news numerous obvious paris perhaps plus politics precious press
        previous process prosperous religious says serious status success texas this thomas thus tremendous
        unanimous us various virus was
        """.split()
    ),
    noun_last=True,
    plural_endings=("s", "men", "children", "people"),
    definite=frozenset(("the",)),
    demonstrative=frozenset(("these", "those", "both")),
    groupers=frozenset(
        phrases("""
            a class of | attendance of | capacity of | crew of | crowd of | family of | fleet of | group of |
            groups of | jury of | majority of | number of | pairs of | panel of | population of | score of |
            squad of | staff of | team of | teams of | toll of | turnout of | vote of | workforce of
            """)
    ),
    parts=frozenset(("which", "whom", "including", "them")),
    more=frozenset(
        phrases("""
            above the | are | below the | died | fewer | had | have | more | of them | of these | of those | of us |
            of whom | others | over the | remain | remained | said | survived | was | were | will
            """)
    ),
    pronouns=frozenset(),
    carriers=frozenset(
        phrases("""
            a further | accounted for | accounting for | accounts for | against | and | another | arrested |
            arresting | axe | axed | axing | bought | but |
            compared to | compared with | control | controls | count at | counted | crowd at | down from |
            employed | employs | figure at | freed | from | had | has | have | held | hire | hired | hiring | hit |
            hits | holds | including | injured | injuring | instead of | is at | killed | killing | laid off |
            lay off | laying off | leaving | logged | lost | need | needed | needs | number | number at | numbered |
            numbering | of them | of these | of these , | of those | of those , | of which | of whom | out of |
            put at | rather than | reached | reaching |
            recorded | registered | remained at | remains at | rescued | scored | scores | sell | shed | sold |
            standing at | stands at | stood at | takes | than | to | toll at | took | total at | totalled |
            totalling | totals | up from | versus | was at | with | won | wounded | wounding
            """)
    ),
)
