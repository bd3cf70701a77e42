using ReconTracker.Data;
using ReconTracker.Data.Indexing;

namespace ReconTracker.Web.Tests.Data.Indexing;

public sealed class LastTextsTests(SeededApp app)
{
    [Fact]
    public async Task Words_OnlyCounted_AreNotRemembered()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        await using var db = editor.Connect();
        var index = await RecordIndex.LoadAsync(db);
        var (hamas, fatah) = (RecordFilter.Default.With("q", "Hamas"), RecordFilter.Default.With("q", "Fatah"));

        var (meetings, statements) = (await index.MeetingsAsync(fatah, db), await index.StatementsAsync(fatah, db));

        var counted = (await meetings.CountAsync(hamas, db), await statements.CountAsync(hamas, db));
        index.Texts.Find("Hamas").ShouldBeNull();
        index.Texts.Find("Fatah").ShouldNotBeNull();
        counted.ShouldBe(((await index.MeetingsAsync(hamas, db)).Total, (await index.StatementsAsync(hamas, db)).Total));
    }
}
