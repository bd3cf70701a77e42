using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Articles.Languages;

/// <content>English of news agencies.</content>
internal static partial class ArticleLanguages
{
    public static ArticleLanguage English { get; } = new()
    {
        Dates = DateLanguages.English,
        OtherMonths = [(9, "sept")],
        BeforeMonth = "in since until till by from of early late mid during before after around following between through",
        YearWords = "of year",
        NotDatedByYear = "border borders line lines boundaries frontiers territories",
        To = "to until till through",
        And = "and or",
        Between = "between",
        Past = "last past previous",
        Next = "next coming",
        Future = "will shall would",
        PartsOfDay = "morning afternoon evening night",
        Relative =
        [
            (PeriodUnit.Day, 0, ["today", "tonight"]),
            (PeriodUnit.Day, -1, ["yesterday", "last night"]),
            (PeriodUnit.Day, -2, ["day before yesterday", "the day before yesterday"]),
            (PeriodUnit.Day, 1, ["tomorrow"]),
            (PeriodUnit.Day, 2, ["day after tomorrow", "the day after tomorrow"]),
            (PeriodUnit.Week, -1, ["last week", "previous week", "a week ago"]),
            (PeriodUnit.Week, 0, ["this week", "the current week"]),
            (PeriodUnit.Week, 1, ["next week", "the coming week"]),
            (PeriodUnit.Month, -1, ["last month", "a month ago"]),
            (PeriodUnit.Month, 0, ["this month", "the current month"]),
            (PeriodUnit.Month, 1, ["next month", "the coming month"]),
            (PeriodUnit.Year, -1, ["last year", "a year ago"]),
            (PeriodUnit.Year, 0, ["this year", "the current year"]),
            (PeriodUnit.Year, 1, ["next year"]),
        ],
        Ago = "ago",
        Units = [(PeriodUnit.Day, "day days"), (PeriodUnit.Week, "week weeks"), (PeriodUnit.Month, "month months"), (PeriodUnit.Year, "year years")],
        Numbers = [(2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"), (10, "ten")],
        SpeechVerbs =
            "said says saying told telling stated stating added adding stressed stresses stressing affirmed affirms affirming announced announces announcing " +
            "warned warns warning emphasised emphasises emphasising emphasized emphasizes emphasizing noted noting declared declares declaring reiterated reiterates " +
            "reaffirmed reaffirms explained explains confirmed confirms insisted insists asserted asserts urged urges urging remarked recalled " +
            "acknowledged denied underlined underlines underlining underscored underscores tweeted wrote voiced",
        VerbsWithThat = "claims claimed notes hopes hoped believes believed thinks thought agreed agrees argues argued adds considers holds expects expressed pointed",
        That = "that",
        VerbsOfTelling = "told telling urged urges urging warned warns warning",
        AccordingTo = "according",
        Pronouns = "he she they it",
        Determiners = "a an the this that these those its his her their our your my",
        Offices =
            "minister envoy spokesman spokeswoman spokesperson leader secretary general-secretary member head chief ambassador deputy official president premier chairman " +
            "chairwoman chair commander director adviser advisor negotiator representative lawmaker diplomat coordinator speaker politician delegate mediator counsellor " +
            "vice-president chancellor king emir sheikh mufti governor mayor general colonel brigadier analyst professor undersecretary founder cofounder",
        Adjectives =
            "palestinian palestinians russian russians egyptian israeli israelis american americans arab arabs arabic islamic muslim jordanian syrian lebanese iranian turkish " +
            "qatari saudi emirati algerian tunisian moroccan libyan iraqi yemeni sudanese kuwaiti british french german european chinese soviet zionist western eastern " +
            "northern southern jewish christian norwegian swiss spanish italian indian pakistani malaysian indonesian venezuelan cuban african asian",
        CommonWords =
            "the a an this that these those in on at to for from by with of and or but as if when while where after before during since until following under over between " +
            "he she they it we you i his her their its our your my who what which why how there here then thus so also both all some many most several other another each " +
            "no not yet still now later earlier meanwhile however moreover furthermore additionally nevertheless instead although though because once according despite " +
            "senior new former acting first second third late early mr mrs ms miss dr prof sir lady his-excellency photo image file read more news live video source sources " +
            "talks representing speaking asked responding regarding within without among against through throughout per via such any every either neither " +
            "foreign affairs prime interior defence defense assistant special permanent vice political office bureau ministry",
        InstitutionWords =
            "council committee conference initiative bank strip middle east north south west central peace security crossing border accord accords war agreement government " +
            "authority force forces street heights nations union kingdom republic federation states state assembly party movement front organization center centre institute " +
            "university academy agency times post news press radio television network channel house palace square hotel airport camp city valley river sea ocean region district " +
            "quartet court parliament knesset duma senate congress embassy department office commission fund group league alliance coalition brigades brigade battalion army " +
            "summit forum plan process declaration resolution charter treaty day week eid ramadan intifada nakba islam foundation society association club school church mosque " +
            "temple mount old world international national popular democratic revolutionary command territories lands cause case crisis conflict issue affairs",
    };
}
