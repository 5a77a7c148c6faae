"""German words around the noun that a number counts."""

from claims.extraction.lang.base import CountWords
from claims.extraction.lang.listing import phrases

COUNTS = CountWords(
    function_words=frozenset(
        """
        ab aber alle allein allem allen aller allerdings alles als also am an ander anderem anders auch auf aus
        außer außerdem bald befand begann bei beim beiden bereits besteht bin bis bisher bleiben bleibt brachte da
        dabei dafür dagegen daher damals damit danach daneben dann daran darauf daraus darf darin darüber darum
        darunter das dass davon davor dazu dein dem demnach den denen denn dennoch der deren derer derzeit des
        deshalb dessen desto dich die dies diese diesem diesen dieser dieses doch dort durch dürfen dürfte dürften
        ebenfalls ebenso eben eher ein eine einem einen einer eines einmal entfallen entfielen entspricht entweder
        er erhielt erhielten erst es etwa euch fand fanden fast fehlen fehlten fiel folgen folgten für gab galt gar
        geben gegen gegenüber gehen gehört gehörten gelten gemeinsam genau gerade gewesen gibt gilt ging gingen
        gleich gut habe haben hat hatte hatten hätte hätten heraus heute hier hin hinaus hinter hoch ich ihm ihn
        ihnen ihr ihre ihrem ihren ihrer ihres im immer in infolge inklusive innerhalb ins insgesamt ist ja je jede
        jedem jeden jeder jedes jedoch jener jenem jetzt kam kamen kann kaum kein keine keinen keiner kommen kommt
        konnte konnten können könne könnte könnten lag lagen laut leben lebten liegen liegt ließ machen macht machte
        man mehr mein meinte meist mich mindestens mir mit mittels möglich muss mussten müssen müsste nach nachdem
        nachher neben nicht nichts nie noch nun nur nutzen ob oben oder offenbar oft ohne paar per plus pro rund
        sagte sagten sagen saß schon seien sein seine seinem seinen seiner seines seit seitdem seither selbst sich
        sie sind so sodass sogar solche soll sollen sollte sollten somit sondern sonst sowie sowohl später stammen
        stammten standen starben statt stehen steht stieg sowie teils trotz über überhaupt um umgerechnet und uns
        unser unsere unter verletzt verteilt viel viele vielen vom von vor voraus vorbei vorher wann war waren warum
        was wegen weil weit weiter welche wem wen wenig wenige weniger wenn wer werde werden wieder wie will wir
        wird wo wobei wohl wollen worden wovon während wurde wurden würde würden zu zudem zufolge zuletzt zum
        zumindest zur zurück zusammen zuvor zwar zwischen übrig überlebten
        """.split()
    ),
    partitives=frozenset("den der diese dieser diesen ihre ihrer ihren seine seiner seinen allen aller deren".split()),
    postposed=frozenset(()),
    before_noun=frozenset(
        """
        andere anderen anderer neue neuen neuer weitere weiteren weiterer zusätzliche zusätzlichen zusätzlicher
        verschiedene verschiedenen verschiedener einzelne einzelnen
        """.split()
    ),
    plurals=frozenset(
        """
        menschen leute kinder tote verletzte personen männer frauen bürger einwohner mitarbeiter arbeiter schüler
        lehrer besucher zuschauer teilnehmer hektar mal fälle autos jobs betriebe firmen unternehmen
        """.split()
    ),
    countables=frozenset(
        """
        abgeordnete anträge arbeiter arbeitsplätze arbeitsplätzen athleten aussteller autos bäume beamte beamten
        beschäftigte beschäftigten besucher besuchern betriebe betrieben bewohner bewohnern bewerber bücher bürger
        bürgern demonstranten einheiten einsatzkräfte einwohner einwohnern exemplare exemplaren fahrgäste fahrzeuge
        fahrzeugen fälle fällen familien fans filialen firmen flüchtlinge flüchtlingen freiwillige freiwilligen
        gäste gästen gebäude gemeinden geschäfte häuser häusern haushalte haushalten hotels jobs kandidaten kinder
        kindern kirchen kunden läden läufer lehrer lehrern leser leute leuten mal menschen migranten mitarbeiter
        mitarbeitern mitarbeitende mitarbeitenden mitglieder mitgliedern männer objekte opfer opfern passagiere
        passagieren patienten personen pferde pflegekräfte plätze plätzen polizisten produkte quadratmeter
        quadratkilometer helfer helfern schafe schiffe schüler schülern schülerinnen seiten soldaten standorte
        starter stellen stimmen straftaten studenten studierende studierenden stück teilnehmer teilnehmern
        teilnehmende tiere tieren tonnen tote toten unfälle unterkünfte unternehmen unterschriften verletzte
        verletzten verträge vereine wohnungen wohnungen worte zuhörer zuschauer zuschauern züge
        """.split()
    ),
    singulars=frozenset(()),
    noun_last=True,
    plural_endings=("en", "er", "ern", "e", "n", "s"),
    definite=frozenset("den der die".split()),
    demonstrative=frozenset("beide beiden dieser diesen diese jene jenen".split()),
    groupers=frozenset(
        phrases("""
            auflage von | belegschaft von | bevölkerung von | einwohnerzahl von | gruppe von | gruppen von |
            kapazität von | mannschaft von | mehrheit von | mitgliederzahl von | gruppe aus | team aus | team von |
            zahl von | beteiligung von
            """)
    ),
    parts=frozenset("davon darunter denen deren wovon".split()),
    more=frozenset(
        phrases("""
            davon | haben | hatten | kamen | leben | sind | starben | überlebten | von ihnen | waren | weitere |
            wurden | werden | wurde | andere | mit ja | mit nein | dafür | dagegen
            """)
    ),
    pronouns=frozenset(),
    carriers=frozenset(
        phrases("""
            als | auf | darunter | davon | davon sind | davon waren | gegen | gegenüber | mit | nach | statt | und |
            von | von denen | von
            ihnen | wovon | zu | aber | sondern | im vorjahr | ein jahr zuvor | bis zu | nach zuvor | zuvor waren es
            | darunter auch | waren es
            """)
    ),
)
