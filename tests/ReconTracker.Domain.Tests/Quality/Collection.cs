using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Quality;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Quality;

/// <summary>Small records to say what a test is about, and nothing else.</summary>
internal static class Collection
{
    public static readonly DateOnly Today = new(2024, 6, 1);

    public static IReadOnlyList<QualityFinding> Find(QualityRuleCode rule, params IEnumerable<RecordDocument> records) =>
        [.. QualityReport.Of(Open(records)).By(rule)];

    public static Dossier Open(params IEnumerable<RecordDocument> records) => new(Bundle.Of(records), Today);

    public static Slug S(string text) => new(text);

    public static FuzzyDate On(string edtf, string? words = null) =>
        new() { Edtf = Edtf.Parse(edtf), Words = words, Basis = DateBasis.Stated, Certainty = DateCertainty.High };

    public static SourceRecord Source(string slug, string published, string? headline = null, string? reprintOf = null) => new()
    {
        Slug = S(slug),
        Type = SourceType.NewsAgency,
        Publisher = new Publisher { Name = "TASS" },
        Headline = headline ?? $"Headline of {slug}",
        Published = On(published),
        Language = new LanguageTag("en"),
        ReprintOf = reprintOf is null ? null : S(reprintOf),
    };

    public static PartyRecord Faction(string slug, string? parent = null) => Party(slug, PartyKind.Faction, parent);

    public static PartyRecord Institution(string slug, string? parent = null) => Party(slug, PartyKind.Institution, parent);

    public static PersonRecord Person(string slug, params AffiliationRecord[] affiliations) => new() { Slug = S(slug), Affiliations = affiliations };

    public static AffiliationRecord In(string party, string? office = null, string? from = null, string? to = null) => new()
    {
        Party = S(party),
        Office = office,
        From = from is null ? null : On(from),
        To = to is null ? null : On(to),
    };

    public static MeetingRecord Meeting(string slug, string when, MeetingStatus status = MeetingStatus.Held) => new()
    {
        Slug = S(slug),
        Title = $"Title of {slug}",
        Kind = MeetingKind.BilateralWithMediator,
        Scope = MeetingScope.In,
        When = On(when),
        Summary = $"Summary of {slug}.",
        Status = [new StatusRecord { Status = status }],
    };

    public static DelegationRecord Delegation(string party, Attendance attendance = Attendance.Attended, params string[] people) => new()
    {
        Party = S(party),
        Side = DelegationSide.Faction,
        Attendance = attendance,
        Members = [.. people.Select(person => new MemberRecord { Person = S(person) })],
    };

    public static StatementRecord Statement(string slug, string said, params SpeakerRecord[] speakers) => new()
    {
        Slug = S(slug),
        Speakers = speakers,
        Said = On(said),
        Form = StatementForm.Reported,
        Authority = StatementAuthority.Individual,
        Act = SpeechAct.Position,
        Paraphrase = $"Paraphrase of {slug}.",
    };

    public static SpeakerRecord Speaker(string person, string? party = null, string? capacity = null) => new()
    {
        Person = S(person),
        Party = party is null ? null : S(party),
        Capacity = capacity,
    };

    public static ClaimRecord Claim(string field, string source, string? fragment = null, int paragraph = 1, Standing standing = Standing.Preferred, string? value = null) => new()
    {
        Field = field,
        Source = S(source),
        Paragraph = fragment is null ? null : paragraph,
        Fragment = fragment,
        Standing = standing,
        Value = value,
    };

    private static PartyRecord Party(string slug, PartyKind kind, string? parent) =>
        new() { Slug = S(slug), Kind = kind, Parent = parent is null ? null : S(parent) };
}
