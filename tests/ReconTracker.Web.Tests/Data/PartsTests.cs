using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Data.Bundles;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data;

/// <summary>The rows say what the document says, whatever happens to the lists in it.</summary>
public sealed class PartsTests(SeededApp app)
{
    private static readonly MeetingRecord Before = AMeeting with
    {
        Delegations = [Delegation("alpha", "alpha", "beta"), Delegation("beta"), Delegation("gamma", "delta")],
        Outcomes = [Outcome("text") with { Endorsements = [new() { Party = new("alpha"), Endorsement = EndorsementKind.Signed }] }, Outcome("talk")],
        Topics = [new("alpha"), new("beta")],
        Status = [new() { Status = MeetingStatus.Proposed }, new() { Status = MeetingStatus.Held }],
        Claims = [Claim("when", source: "alpha"), Claim("status", source: "beta"), Claim("outcomes/text", source: "alpha")],
    };

    /// <summary>What an editor may do to the lists of a meeting.</summary>
    private static readonly Dictionary<string, MeetingRecord> Changes = new()
    {
        ["delegations swapped"] = Before with { Delegations = [Before.Delegations[1], Before.Delegations[0], Before.Delegations[2]] },
        ["delegations reversed"] = Before with { Delegations = [.. Before.Delegations.Reverse()] },
        ["delegation removed"] = Before with { Delegations = [Before.Delegations[1], Before.Delegations[2]] },
        ["delegation added in front"] = Before with { Delegations = [Delegation("delta"), .. Before.Delegations] },
        ["delegation replaced"] = Before with { Delegations = [Before.Delegations[0], Delegation("delta", "beta"), Before.Delegations[2]] },
        ["member moved"] = Before with { Delegations = [Delegation("alpha", "beta"), Delegation("beta"), Delegation("gamma", "delta", "alpha")] },
        ["members swapped"] = Before with { Delegations = [Delegation("alpha", "beta", "alpha"), .. Before.Delegations.Skip(1)] },
        ["outcome removed"] = Before with { Outcomes = [Before.Outcomes[1]], Claims = [.. Before.Claims.Take(2)] },
        ["outcomes swapped"] = Before with { Outcomes = [.. Before.Outcomes.Reverse()] },
        ["status inserted"] = Before with { Status = [Before.Status[0], new() { Status = MeetingStatus.Announced }, Before.Status[1]] },
        ["status shortened"] = Before with { Status = [Before.Status[0]] },
        ["topics swapped"] = Before with { Topics = [new("beta"), new("alpha")] },
        ["claims reversed"] = Before with { Claims = [.. Before.Claims.Reverse()] },
        ["all lists emptied"] = Before with { Delegations = [], Outcomes = [], Topics = [], Claims = [] },
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Lists_Changed_AreStoredAsTheDocumentHasThem(string change)
    {
        var editor = await Editor.AtAsync(app);
        await editor.HasAsync(AnyRecord.Pool);
        await editor.SaveAsync(Before);

        await editor.SaveAsync(Changes[change]);

        await using var db = editor.Connect();
        (await db.VerifyAsync()).ShouldBeNull(change);
        RecordJson.Write(await editor.ReadAsync<MeetingRecord>(RecordKind.Meeting, Before.Slug) ?? Before).ShouldBe(RecordJson.Write(Changes[change]));
    }

    [Fact]
    public async Task AnyRecords_SavedOverAnyOthers_AreStoredAsTheirDocuments()
    {
        var editor = await Editor.AtAsync(app);
        await editor.HasAsync(AnyRecord.Pool);

        // statements refer to meetings of the pool
        await editor.SaveAsync([.. AnyRecord.Pool.Select(slug => AMeeting with { Slug = slug })]);

        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var any = new AnyRecord(seed);
            var records = (RecordDocument[])[any.Source(1), any.Party(PartyKind.Institution, 1), any.Person(1), any.Topic(1), any.Meeting(1), any.Statement(1)];
            using var db = editor.Connect();
            foreach (var record in records)
            {
                db.ApplyAsync(record).GetAwaiter().GetResult();
            }

            db.SaveAsync(editor.Because("Anything.")).GetAwaiter().GetResult();
            using var reader = editor.Connect();
            reader.VerifyAsync().GetAwaiter().GetResult().ShouldBeNull();
            using var again = editor.Connect();
            again.PlanAsync(Bundle.Of(records)).GetAwaiter().GetResult().Changes.ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }
}
