"""English words between the figures that belong together."""

from claims.extraction.lang.alarm_words import AlarmWords
from claims.extraction.lang.listing import phrases

_EVERYONE = frozenset("casualties people persons victims".split())

ALARMS = AlarmWords(
    left=frozenset(
        phrases("""
            against | compared to | compared with | down from | from | from just | from the | up from | versus
            """)
    ),
    reached=frozenset(phrases("at | hitting | reaching | to | to a | to reach | to stand at")),
    same=frozenset(
        phrases("""
            amounting to | equal to | equivalent to | for | i.e. | in other words | making | that is | which is |
            which makes | which means
            """)
    ),
    between=frozenset(
        """
        annual annually compared corresponding equivalent high hit low month period previous prior quarter reach
        reached reaches reaching representing same stand stands stood year yearly years
        """.split()
    ),
    rebased=frozenset(
        (
            *phrases("earnings per share | like - for - like | share price | share prices"),
            *"""
            adjusted adjusting closed closing comparable constant core currency dow excluding ftse futures
            index nasdaq organic organically real restated reweighted shares stock stocks terms
            underlying volume
            """.split(),
        )
    ),
    people=_EVERYONE
    | frozenset(
        """
        adults applicants boys candidates children citizens civilians consumers customers doctors drivers
        employees families farmers fighters firefighters girls graduates guests households immigrants
        inhabitants inmates journalists lawmakers legislators managers members men migrants mothers mps nurses
        officers officials participants passengers patients pensioners players policemen prisoners protesters
        pupils recruits refugees residents respondents seniors soldiers spectators staff students subscribers
        taxpayers teachers teenagers tenants troops users veterans viewers visitors volunteers voters women
        workers youths
        """.split()
    ),
    things=frozenset(
        """
        aircraft apartments bridges buildings buses cars cases cities companies countries deaths drones firms
        flats homes hospitals houses injuries jobs missiles planes schools ships shops stores tanks tickets
        towns trees trucks vehicles vessels villages votes
        """.split()
    ),
    everyone=_EVERYONE,
)
