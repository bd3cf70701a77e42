using Npgsql;
using ReconTracker.Data.Verification;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Data;

/// <summary>History is only ever added to, and whoever rewrites it is found out.</summary>
public sealed class HistoryTests(SeededApp app)
{
    [Theory]
    [InlineData("UPDATE revisions SET document = 'x'", "revisions")]
    [InlineData("DELETE FROM revisions WHERE number = 3", "revisions")]
    [InlineData("TRUNCATE revisions CASCADE", "revisions")]
    [InlineData("UPDATE edits SET why = 'Another reason.'", "edits")]
    [InlineData("DELETE FROM edits", "edits")]
    [InlineData("TRUNCATE edits CASCADE", "edits")]
    public async Task History_Rewritten_IsRefused(string sql, string table)
    {
        var editor = await WithHistoryAsync();

        var refusal = await Should.ThrowAsync<PostgresException>(() => editor.ExecuteAsync(sql));

        refusal.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        refusal.MessageText.ShouldBe($"Rows of {table} are only ever added.");
        (await VerifyAsync(editor)).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE revisions SET document = replace(document, 'Voting', 'Voiding') WHERE slug = 'elections' AND number = 2",
        "Revision 2 of the topic elections (row 3): its hash does not fit its content: the row was changed after it was written.")]
    [InlineData("UPDATE edits SET why = 'Another reason.' WHERE id = (SELECT edit_id FROM revisions WHERE slug = 'elections' AND number = 2)",
        "Revision 2 of the topic elections (row 3): its hash does not fit its content: the row was changed after it was written.")]
    [InlineData("UPDATE edits SET who = 'Omar' WHERE id = (SELECT edit_id FROM revisions WHERE slug = 'elections' AND number = 3)",
        "Revision 3 of the topic elections (row 4): its hash does not fit its content: the row was changed after it was written.")]
    [InlineData("UPDATE edits SET \"when\" = \"when\" - interval '1 day' WHERE id = (SELECT edit_id FROM revisions WHERE slug = 'elections' AND number = 1)",
        "Revision 1 of the topic elections (row 1): its hash does not fit its content: the row was changed after it was written.")]
    [InlineData("DELETE FROM revisions WHERE slug = 'elections' AND number = 2",
        "Revision 3 of the topic elections (row 4): it should be number 2; a revision is missing.")]
    [InlineData("DELETE FROM revisions WHERE slug = 'elections' AND number = 1",
        "Revision 2 of the topic elections (row 3): it should be number 1; a revision is missing.")]
    [InlineData("DELETE FROM revisions WHERE slug = 'elections' AND number = 3",
        "The topic elections says it is at revision 3, and the history ends at 2.")]
    [InlineData("DELETE FROM revisions WHERE slug = 'elections'",
        "The topic elections says it is at revision 3, and the history ends at 0.")]
    [InlineData("DELETE FROM revisions WHERE slug = 'elections' AND number = 2; UPDATE revisions SET number = 2 WHERE slug = 'elections' AND number = 3",
        "Revision 2 of the topic elections (row 4): it does not carry the hash of the revision before.")]
    [InlineData("UPDATE revisions SET is_end = true WHERE slug = 'elections' AND number = 3",
        "Revision 3 of the topic elections (row 4): whether the record ends with it does not fit its content, or what stands before it.")]
    [InlineData("UPDATE topics SET definition = 'Something else.'",
        "The rows of the topic elections differ from its newest revision, 3.")]
    [InlineData("UPDATE names SET text = 'Votes' WHERE topic_slug = 'elections'",
        "The rows of the topic elections differ from its newest revision, 3.")]
    [InlineData("DELETE FROM names WHERE topic_slug = 'elections'; DELETE FROM topics WHERE slug = 'elections'",
        "History knows 2 records, the tables hold 1.")]
    public async Task Rows_TamperedWith_AreFoundAndNamed(string sql, string sentence)
    {
        var editor = await WithHistoryAsync();

        await editor.TamperAsync(sql);

        (await VerifyAsync(editor)).ShouldBe(sentence);
    }

    [Fact]
    public async Task Rows_TamperedWithInTwoPlaces_AreNamedByTheFirst()
    {
        var editor = await WithHistoryAsync();

        await editor.TamperAsync("UPDATE revisions SET document = replace(document, 'Lavrov', 'Lavarov') WHERE slug = 'sergey-lavrov'; DELETE FROM revisions WHERE slug = 'elections' AND number = 2");

        (await VerifyAsync(editor)).ShouldStartWith("Revision 1 of the person sergey-lavrov (row 2):");
    }

    [Theory]
    [InlineData("UPDATE search_entries SET key = 'x' WHERE slug = 'elections'")]
    [InlineData("DELETE FROM search_entries WHERE slug = 'elections' AND key IS NULL")]
    [InlineData("INSERT INTO search_entries (kind, slug, text) VALUES ('topic', 'nowhere', 'x')")]
    [InlineData("INSERT INTO facet_entries (kind, slug, is_dated, tokens, sources) VALUES ('meeting', 'nowhere', false, ARRAY[]::text[], ARRAY[]::text[])")]
    public async Task DerivedEntries_NotThoseOfTheRecords_AreFoundAndWrittenAnew(string damage)
    {
        var editor = await WithHistoryAsync();
        var before = await editor.QueryAsync("SELECT kind || slug || text || coalesce(key, '') FROM search_entries ORDER BY 1");
        await editor.ExecuteAsync(damage);
        (await VerifyAsync(editor)).ShouldBe("The search or facet entries are not those of the records: migrate writes them anew.");

        await using var db = editor.Connect();
        await db.RebuildDerivedAsync();

        (await VerifyAsync(editor)).ShouldBeNull();
        (await editor.QueryAsync("SELECT kind || slug || text || coalesce(key, '') FROM search_entries ORDER BY 1")).ShouldBe(before);
    }

    [Fact]
    public async Task Seed_Loaded_IsInOrder()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        (await db.VerifyAsync()).ShouldBeNull();
    }

    /// <summary>Rows 1, 3 and 4 are revisions 1 to 3 of a topic, row 2 is of a person.</summary>
    private async Task<Editor> WithHistoryAsync()
    {
        var editor = await Editor.AtAsync(app);
        await editor.SaveAsync(ATopic);
        await editor.SaveAsync(APerson);
        await editor.SaveAsync(ATopic with { Definition = "Voting again." });
        await editor.SaveAsync(ATopic with { Definition = "Voting once more." });
        return editor;
    }

    private static async Task<string?> VerifyAsync(Editor editor)
    {
        await using var db = editor.Connect();
        return await db.VerifyAsync();
    }
}
