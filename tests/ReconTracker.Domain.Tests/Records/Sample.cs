using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Values;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>The smallest records that break no rule.</summary>
internal static class Sample
{
    public static readonly MeetingRecord AMeeting = new()
    {
        Slug = new("2011-05-23-lavrov"),
        Title = "Lavrov receives seven factions",
        Kind = MeetingKind.MultilateralWithMediator,
        Scope = MeetingScope.In,
        When = On("2011-05-23"),
        Summary = "Received.",
        Status = [new StatusRecord { Status = MeetingStatus.Held }],
    };

    public static readonly StatementRecord AStatement = new()
    {
        Slug = new("lavrov-supports-unity"),
        Speakers = [new SpeakerRecord { Person = new("sergey-lavrov") }],
        Said = On("2011-05-23"),
        Form = StatementForm.Reported,
        Authority = StatementAuthority.Individual,
        Act = SpeechAct.Position,
        Paraphrase = "Russia stands behind unity.",
    };

    public static readonly SourceRecord ASource = new()
    {
        Slug = new("maan-2011"),
        Type = SourceType.NewsAgency,
        Publisher = new Publisher { Name = "Ma'an" },
        Headline = "Unity",
        Published = On("2011-05-24"),
        Language = new LanguageTag("en"),
    };

    public static readonly PartyRecord AParty = new() { Slug = new("hamas"), Kind = PartyKind.Faction, Names = [Name("Hamas")] };

    public static readonly PersonRecord APerson = new() { Slug = new("sergey-lavrov"), Names = [Name("Sergey Lavrov")] };

    public static readonly TopicRecord ATopic = new() { Slug = new("elections"), Names = [Name("Elections")], Definition = "Voting." };

    public static FuzzyDate On(string edtf) => new() { Edtf = Edtf.Parse(edtf), Basis = DateBasis.Stated, Certainty = DateCertainty.High };

    public static NameRecord Name(string text, string language = "en", NameKind kind = NameKind.Preferred) => new() { Text = text, Language = new LanguageTag(language), Kind = kind };

    public static DelegationRecord Delegation(string party, params string[] people) => new()
    {
        Party = new(party),
        Side = DelegationSide.Faction,
        Attendance = Attendance.Attended,
        Members = [.. people.Select(person => new MemberRecord { Person = new(person) })],
    };

    public static OutcomeRecord Outcome(string key) => new() { Key = new(key), Type = OutcomeType.JointStatementIssued };

    public static ClaimRecord Claim(string field, Standing standing = Standing.Preferred, string? value = null, string source = "maan-2011") =>
        new() { Field = field, Source = new(source), Standing = standing, Value = value };
}
