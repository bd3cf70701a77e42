using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Domain.Tests.Editing;

/// <summary>A revision vouches for all it holds.</summary>
public class RevisionTests
{
    private static readonly DateTimeOffset Noon = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Revision First = Revision.Of(ATopic, 1, "", new Edit("Amal", "First entry.", Noon));

    /// <summary>Revisions that differ from <see cref="First"/> in one thing each.</summary>
    private static readonly Revision[] Others =
    [
        Revision.Of(ATopic with { Definition = "Voting!" }, 1, "", new Edit("Amal", "First entry.", Noon)),
        Revision.Of(ATopic with { Slug = new("election") }, 1, "", new Edit("Amal", "First entry.", Noon)),
        Revision.Of(ATopic, 2, "", new Edit("Amal", "First entry.", Noon)),
        Revision.Of(ATopic, 1, First.Hash, new Edit("Amal", "First entry.", Noon)),
        Revision.Of(ATopic, 1, "", new Edit("Omar", "First entry.", Noon)),
        Revision.Of(ATopic, 1, "", new Edit("Amal", "Second entry.", Noon)),
        Revision.Of(ATopic, 1, "", new Edit("Amal", "First entry.", Noon.AddMicroseconds(1))),
    ];

    [Fact]
    public void Hash_OfDifferentRevisions_Differs() => Others.Append(First).Select(revision => revision.Hash).ShouldBeUnique();

    [Fact]
    public void Hash_ComputedAnew_IsTheSame()
    {
        First.Hash.Length.ShouldBe(64);
        First.ComputeHash().ShouldBe(First.Hash);
        Revision.Of(ATopic, 1, "", new Edit("Amal", "First entry.", Noon.ToOffset(TimeSpan.FromHours(3)).AddTicks(9))).Hash.ShouldBe(First.Hash);
    }

    [Fact]
    public void Document_ReadBack_IsTheRecord() => RecordJson.Write(First.ToRecord()!).ShouldBe(RecordJson.Write(ATopic));

    [Fact]
    public void End_ReadBack_SaysHowTheRecordEnds()
    {
        var (withdrawn, merged) = (End(new Ending()), End(new Ending(new("polls"))));

        (withdrawn.Document, merged.Document).ShouldBe(("""{"withdrawn":true}""", """{"mergedInto":"polls"}"""));
        (withdrawn.ToRecord(), merged.ToRecord(), First.ToEnding()).ShouldBe((null, null, null));
        (withdrawn.ToEnding(), merged.ToEnding()).ShouldBe((new Ending(), new Ending(new("polls"))));
        new[] { First, withdrawn, merged }.ShouldAllBe(revision => revision.IsEndAsWritten());
        new[] { withdrawn.Hash, merged.Hash }.ShouldBeUnique();

        static Revision End(Ending ending) => Revision.End(ATopic.Reference, ending, 2, First.Hash, new Edit("Amal", "A mistake.", Noon));
    }

    [Theory]
    [InlineData("", "why")]
    [InlineData("  ", "why")]
    [InlineData("who", "")]
    [InlineData("who\n", "why\nnot")]
    [InlineData("w\u202Eho", "why")]
    [InlineData("who\0", "why")]
    public void Edit_WithoutWhoOrWhyInPlainText_IsRefused(string who, string why) => Should.Throw<RuleBrokenException>(() => new Edit(who, why, Noon));

    [Fact]
    public void Edit_TooLong_IsRefused()
    {
        Should.Throw<RuleBrokenException>(() => new Edit(new string('a', 101), "why", Noon)).Path.ShouldBe("who");
        Should.Throw<RuleBrokenException>(() => new Edit("who", new string('a', 1001), Noon)).Path.ShouldBe("why");
    }

    [Fact]
    public void Edit_When_IsKeptAsPostgreSqlKeepsIt()
    {
        var edit = new Edit(" Amal ", "Why.", new DateTimeOffset(2026, 5, 1, 15, 0, 0, TimeSpan.FromHours(3)).AddTicks(12_345_678));

        edit.Who.ShouldBe("Amal");
        edit.When.ShouldBe(Noon.AddTicks(12_345_670));
        edit.When.Offset.ShouldBe(TimeSpan.Zero);
    }
}
