using System.Globalization;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>Makes records at random that keep the rules: what is optional is there or not, lists are empty or not, texts are in three scripts. The same seed makes the same records.</summary>
internal sealed class AnyRecord(int seed)
{
    /// <summary>The records that random records refer to, and become.</summary>
    public static readonly Slug[] Pool = [.. "alpha beta gamma delta two_states round-2".Split(' ').Select(text => new Slug(text))];

    private static readonly string[] Dates =
        ["2011-05-23", "2011-05", "2021", "2021-XX", "XXXX", "2024-02-29/2024-03-02?", "2020-03-12/..", "../2011-05-23", "2011-05/", "[2021-01-15..2021-02-08]", "2021-23", "1984~", "2019-07-1X"];

    private static readonly string[] Words = ["unity", "talks,", "“Moscow”", "don't", "حماس", "القاهرة", "می‌رود", "Москва", "ё", "naïve", "e/f", "<b>", "=1+1", "👥", "x"];

    private readonly Random _random = new(seed);

    public SourceRecord Source(int? slug = null) => new()
    {
        Slug = Own(slug, out var others),
        Type = Code<SourceType>(),
        Publisher = new Publisher { Name = Line(), Country = Maybe(Country), StateAffiliation = Code<StateAffiliation>() },
        Headline = Line(),
        Byline = Perhaps(Line),
        Url = Perhaps(() => "https://example.org/" + Number(99)),
        ArchiveUrl = Perhaps(() => "http://example.org/?q=حماس"),
        Published = Date(),
        Language = Language(),
        ReprintOf = Maybe(() => One(others)),
        TextSha256 = Perhaps(() => Convert.ToHexStringLower(Enumerable.Range(0, 32).Select(_ => (byte)Number(255)).ToArray())),
        ParagraphCount = Maybe(() => 20 + Number(10)),
        Furniture = Few(3, () => 1 + Number(19)),
        KnownErrors = Few(2, () => new KnownErrorRecord { Paragraph = Maybe(() => 1 + Number(9)), Printed = Line(12), Correction = Line(), Note = Perhaps(Text) }),
        Note = Perhaps(Text),
        Claims = Claims("headline", "published"),
        Explanations = Explanations(),
    };

    public PartyRecord Party(PartyKind kind, int? slug = null) => new()
    {
        Slug = Own(slug, out var others),
        Kind = kind,
        InstitutionType = kind == PartyKind.Institution ? Maybe(Code<InstitutionType>) : null,
        Abbreviation = Perhaps(() => "ABC"),
        Country = Maybe(Country),
        Names = Names(),
        Founded = MaybeDate(),
        PloMembership = Few(3, () => new PloMembershipRecord { Status = Code<PloMembershipStatus>(), From = MaybeDate(), To = MaybeDate(), Note = Perhaps(Text) }),
        Parent = Maybe(() => One(others)),
        SplitFrom = Maybe(() => One(others)),
        ExternalIds = ExternalIds(),
        Note = Perhaps(Text),
        Claims = Claims("kind"),
        Explanations = Explanations(),
    };

    public PersonRecord Person(int? slug = null) => new()
    {
        Slug = Own(slug, out _),
        Names = Names(),
        Affiliations = Few(3, () => new AffiliationRecord { Party = One(Pool), Office = Perhaps(Line), From = MaybeDate(), To = MaybeDate(), Note = Perhaps(Text) }),
        ExternalIds = ExternalIds(),
        Note = Perhaps(Text),
        Claims = Claims(),
        Explanations = Explanations(),
    };

    public TopicRecord Topic(int? slug = null) => new()
    {
        Slug = Own(slug, out _),
        Names = Names(),
        Definition = Text(),
        Claims = Claims("definition"),
        Explanations = Explanations(),
    };

    public MeetingRecord Meeting(int? slug = null) => new()
    {
        Slug = Own(slug, out var others),
        Title = Line(),
        Kind = Code<MeetingKind>(),
        Format = Maybe(Code<MeetingFormat>),
        Track = Maybe(Code<MeetingTrack>),
        Scope = Code<MeetingScope>(),
        PartOf = Perhaps(() => new PartOf { Meeting = One(others), Relation = Code<MeetingRelation>() }),
        When = Date(),
        Place = Perhaps(() => new Place { Venue = Perhaps(Line), City = Perhaps(Line), Country = Maybe(Country), Precision = Code<PlacePrecision>() }),
        Summary = Text(),
        Status = Some(4, () => new StatusRecord { Status = Code<MeetingStatus>(), AsOf = MaybeDate(), Source = Maybe(() => One(Pool)), Note = Perhaps(Text) }),
        PartiesReported = Perhaps(Range),
        Delegations = [.. Distinct(4).Select(Delegation)],
        Outcomes = [.. Distinct(3).Select(Outcome)],
        Topics = Distinct(3),
        Claims = Claims("when", "title"),
        Explanations = Explanations(),
    };

    public StatementRecord Statement(int? slug = null)
    {
        var speakers = Few(3, () => Chance() ? new SpeakerRecord { Person = One(Pool), Party = Maybe(() => One(Pool)), Capacity = Perhaps(Line) } : new SpeakerRecord { Party = One(Pool) });
        return new()
        {
            Slug = Own(slug, out _),
            Speakers = speakers,
            OnBehalfOf = Maybe(() => One(Pool)),
            Said = Date(),
            Meeting = Maybe(() => One(Pool)),
            Form = Code<StatementForm>(),
            Authority = speakers.Length switch { 0 => StatementAuthority.Anonymous, 1 => StatementAuthority.Individual, _ => StatementAuthority.Joint },
            Act = Code<SpeechAct>(),
            Paraphrase = Line(40),
            Fragment = Perhaps(() => Line(12)),
            Language = Maybe(Language),
            RelayedBy = Few(3, () => new RelayRecord { Person = Maybe(() => One(Pool)), Party = Maybe(() => One(Pool)), Source = One(Pool), Note = Perhaps(Text) }),
            Topics = Distinct(3),
            Positions = [.. Distinct(3).Select(topic => new PositionRecord { Topic = topic, Stance = Code<Stance>(), Note = Perhaps(Text) })],
            Claims = Claims("said", "paraphrase"),
            Explanations = Explanations(),
        };
    }

    private DelegationRecord Delegation(Slug party) => new()
    {
        Party = party,
        Side = Code<DelegationSide>(),
        Roles = [.. Few(3, Code<DelegationRole>).Distinct()],
        MediatorRole = Maybe(Code<MediatorRole>),
        Attendance = Code<Attendance>(),
        Headcount = Perhaps(Range),
        OnBehalfOf = Maybe(() => One([.. Pool.Where(other => other != party)])),
        Members = [.. Distinct(3).Select(person => new MemberRecord { Person = person, Role = Maybe(Code<MemberRole>), Office = Perhaps(Line), NameAsPrinted = Perhaps(Line) })],
        Note = Perhaps(Text),
    };

    private OutcomeRecord Outcome(Slug key) => new()
    {
        Key = key,
        Type = Code<OutcomeType>(),
        Title = Perhaps(Line),
        Summary = Perhaps(Text),
        PaxId = Perhaps(() => "12"),
        Endorsements = [.. Distinct(3).Select(party => new EndorsementRecord { Party = party, Endorsement = Code<EndorsementKind>(), Reason = Perhaps(Text) })],
    };

    private ClaimRecord[] Claims(params string[] held) =>
    [
        .. Few(4, () => new ClaimRecord { Field = "anything/at-all", Source = One(Pool), Value = Line(), Standing = Chance() ? Standing.Alternative : Standing.AsPrinted, Note = Perhaps(Text) }),
        .. held.Where(_ => Chance()).Select(field => Chance()
            ? new ClaimRecord { Field = field, Source = One(Pool), Paragraph = 1 + Number(30), Fragment = Line(12), Standing = Standing.Preferred }
            : new ClaimRecord { Field = field, Source = One(Pool), Value = Perhaps(Line), Standing = Standing.Corrected }),
    ];

    private ExplanationRecord[] Explanations() => Few(2, () => new ExplanationRecord { Rule = Code<QualityRuleCode>(), Text = Text() });

    // a name stands once in a record, one preferred a language, and has no slash
    private NameRecord[] Names() =>
    [
        .. Some(4, () => new NameRecord { Text = Line(4).Replace('/', '-'), Language = Language(), Kind = Code<NameKind>() })
            .DistinctBy(name => name.Text).DistinctBy(name => name.Kind == NameKind.Preferred ? name.Language : name.Text),
    ];

    private Dictionary<string, string> ExternalIds() =>
        Few(3, () => (string[])["wikidata", "pax", "glopad", "Q"]).SelectMany(registers => registers.Where(_ => Chance())).Distinct()
            .OrderBy(_ => _random.Next()).ToDictionary(register => register, _ => Number(999).ToString(CultureInfo.InvariantCulture));

    private FuzzyDate Date() => new()
    {
        Edtf = Edtf.Parse(One(Dates)),
        Words = Perhaps(Line),
        Basis = Code<DateBasis>(),
        Certainty = Code<DateCertainty>(),
        Note = Perhaps(Text),
    };

    private CountRange Range()
    {
        var least = Number(20);
        return new CountRange { Min = least, Max = least + Number(3) };
    }

    private Slug Own(int? slug, out Slug[] others)
    {
        var own = Pool[slug ?? Number(Pool.Length - 1)];
        others = [.. Pool.Where(other => other != own)];
        return own;
    }

    private Slug[] Distinct(int most) => [.. Pool.OrderBy(_ => _random.Next()).Take(Number(most))];

    private string Line() => Line(6);

    private string Line(int mostWords) => string.Join(' ', Enumerable.Range(0, 1 + Number(mostWords - 1)).Select(_ => One(Words)));

    private string Text() => Line() + (Chance() ? "\n\n" + Line() : "");

    private LanguageTag Language() => new(One(["en", "ar", "ru", "ar-Latn", "ru-Latn", "fa"]));

    private CountryCode Country() => CountryCode.Parse(One(["RU", "EG", "PS"]));

    private T Code<T>()
        where T : struct, Enum => One(Enum.GetValues<T>());

    private T? Maybe<T>(Func<T> make)
        where T : struct => Chance() ? make() : null;

    private T? Perhaps<T>(Func<T> make)
        where T : class => Chance() ? make() : null;

    private FuzzyDate? MaybeDate() => Perhaps(Date);

    private T[] Few<T>(int most, Func<T> make) => [.. Enumerable.Range(0, Number(most)).Select(_ => make())];

    private T[] Some<T>(int most, Func<T> make) => [make(), .. Few(most - 1, make)];

    private T One<T>(T[] items) => items[Number(items.Length - 1)];

    private int Number(int most) => _random.Next(most + 1);

    private bool Chance() => _random.Next(2) == 0;
}
