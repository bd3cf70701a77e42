using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Desk;
using ReconTracker.Domain.Editing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Tests.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Desk;

/// <summary>Drafts become revisions: once, on what they were made of, all or none.</summary>
public sealed class PublicationTests(DeskDatabase database) : IClassFixture<DeskDatabase>
{
    private static Edit Why => new("Amal", "A test.", DeskDatabase.Now);

    [Fact]
    public async Task Record_PublishedTwice_HasOneRevisionMore()
    {
        var topic = Sample.ATopic with { Slug = new Slug("published_twice") };
        (await PublishAsync((topic, 0))).Count.ShouldBe(1);

        (await PublishAsync((topic, 0))).ShouldBeEmpty();

        (await NumberAsync(topic)).ShouldBe(1);
    }

    [Fact]
    public async Task Record_MadeOfAnOlderRevision_IsRefused()
    {
        var topic = Sample.ATopic with { Slug = new Slug("made_of_an_older") };
        await PublishAsync((topic, 0));
        await PublishAsync((topic with { Definition = "The other's." }, 1));

        await Should.ThrowAsync<StaleRevisionException>(() => PublishAsync((topic with { Definition = "Mine." }, 1)));

        (await NumberAsync(topic)).ShouldBe(2);
    }

    [Fact]
    public async Task NewRecord_WhoseNameIsTaken_IsRefused()
    {
        var topic = Sample.ATopic with { Slug = new Slug("name_taken") };
        await PublishAsync((topic, 0));

        await Should.ThrowAsync<StaleRevisionException>(() => PublishAsync((topic with { Definition = "Another topic altogether." }, 0)));
    }

    [Fact]
    public async Task Records_OneOfWhichBreaksARule_AreNotStored()
    {
        var good = Sample.ATopic with { Slug = new Slug("good_beside_bad") };
        var bad = Sample.APerson with { Slug = new Slug("bad-beside-good"), Names = [] };

        await Should.ThrowAsync<RuleBrokenException>(() => PublishAsync((good, 0), (bad, 0)));

        (await NumberAsync(good)).ShouldBe(0);
    }

    private async Task<IReadOnlyList<Revision>> PublishAsync(params (RecordDocument Record, int BasedOn)[] records)
    {
        await using var db = database.Collection();
        return await db.PublishAsync(records, Why);
    }

    private async Task<int> NumberAsync(RecordDocument record)
    {
        await using var db = database.Collection();
        return await db.Revisions.CountAsync(revision => revision.Kind == record.RecordKind && revision.Slug == record.Slug);
    }
}
