using ReconTracker.Data;
using ReconTracker.Domain.Names;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Tests.Data.Queries;

public sealed class LabelTests(SeededApp app)
{
    [Fact]
    public async Task Letters_OfAPartyWithoutANameInTheirLanguage_HaveTheLanguageOfTheirAlias()
    {
        var editor = await Editor.AtAsync(app, seeded: true);
        await using var db = editor.Connect();
        RecordReference pflp = new(RecordKind.Party, new Slug("pflp"));
        var party = (await editor.ReadAsync<PartyRecord>(RecordKind.Party, pflp.Slug))!;
        await editor.SaveAsync(party with { Names = [.. party.Names.Where(name => name.Kind != NameKind.Preferred || name.Language.Value != "ru")], Claims = [] });

        var label = (await db.LabelsAsync([pflp], "ru"))[pflp];

        label.Language?.Value.ShouldBe("en");
        (label.Abbreviation, label.AbbreviationLanguage?.Value).ShouldBe(("НФОП", (string?)"ru"));
    }
}
