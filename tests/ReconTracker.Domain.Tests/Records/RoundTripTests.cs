using FsCheck;
using FsCheck.Fluent;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.People;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Statements;
using ReconTracker.Domain.Topics;

namespace ReconTracker.Domain.Tests.Records;

/// <summary>Whatever a document says, the noun says after it, and JSON carries it unchanged.</summary>
public class RoundTripTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Meeting_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Meeting(), _ => new Meeting());

    [Fact]
    public void Statement_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Statement(), _ => new Statement());

    [Fact]
    public void Person_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Person(), _ => new Person());

    [Fact]
    public void Topic_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Topic(), _ => new Topic());

    [Fact]
    public void Source_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Source(), _ => new Source());

    [Fact]
    public void Faction_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Party(PartyKind.Faction), record => Party.Create(record.Kind));

    [Fact]
    public void Institution_AnyDocumentApplied_GivesItBack() => GivesBack(any => any.Party(PartyKind.Institution), record => Party.Create(record.Kind));

    private static void GivesBack<TRecord, TNoun>(Func<AnyRecord, TRecord> make, Func<TRecord, TNoun> create)
        where TRecord : RecordDocument
        where TNoun : Curated<TRecord> =>
        Prop.ForAll(Seeds, Seeds, (first, second) =>
        {
            var (old, record) = (make(new AnyRecord(first)), make(new AnyRecord(second)));
            var (fresh, worn) = (create(record), create(old));
            fresh.Apply(record);
            worn.Apply(old);
            worn.Apply(record);

            var json = RecordJson.Write(record);
            RecordJson.Write(fresh.ToRecord()).ShouldBe(json);
            RecordJson.Write(worn.ToRecord()).ShouldBe(json);
            var read = RecordJson.Read(record.RecordKind, json);
            RecordJson.Write(read).ShouldBe(json);
            RecordJson.Write(RecordJson.Read(record.RecordKind, RecordJson.WriteIndented(record))).ShouldBe(json);
            RecordDiff.Between(record, read).ShouldBeEmpty();
        }).QuickCheckThrowOnFailure();
}
