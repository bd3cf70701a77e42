using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Verification;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Web.Tests.Data;

/// <summary>The schema comes from the migrations, whole.</summary>
public sealed class MigrationTests(SeededApp app)
{
    [Fact]
    public async Task Database_Bare_IsMigratedFromNothing()
    {
        var editor = new Editor(await app.CreateBareDatabaseAsync());
        await using var db = editor.Connect();

        await db.Database.MigrateAsync();

        (await db.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        (await editor.QueryAsync("SELECT count(*) FROM schema_migrations"))[0].ShouldBe(db.Database.GetMigrations().Count().ToString(System.Globalization.CultureInfo.InvariantCulture));
        await editor.SaveAsync(Domain.Tests.Records.Sample.ATopic);
        (await db.VerifyAsync()).ShouldBeNull();
        await db.CheckLocaleAsync();
    }

    [Fact]
    public void Model_ComparedToTheMigrations_HasNothingPending()
    {
        using var db = SeededApp.Connect(app.ConnectionString);

        db.Database.HasPendingModelChanges().ShouldBeFalse("add a migration: dotnet ef migrations add ... --project src/ReconTracker.Data");
    }

    [Fact]
    public async Task Migrations_AsAScript_UseNothingNewerThanPostgreSql15()
    {
        await using var db = SeededApp.Connect(app.ConnectionString);

        // what came with 16 and later: virtual generated columns, temporal keys, uuidv7
        var script = db.Database.GenerateCreateScript();
        script.ShouldNotContain(" VIRTUAL");
        script.ShouldNotContain("WITHOUT OVERLAPS");
        script.ShouldNotContain("uuidv7");
        script.ShouldContain("STORED");
    }

    [Fact]
    public async Task Database_WithoutLettersBeyondAscii_IsRefusedWithASentence()
    {
        var editor = new Editor(await app.CreateBareDatabaseAsync("LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'"));
        await using var db = editor.Connect();
        await db.Database.MigrateAsync();

        var refusal = await Should.ThrowAsync<RuleBrokenException>(() => db.CheckLocaleAsync());

        refusal.Message.ShouldBe("The database was created with LC_CTYPE 'C', where Arabic and Russian names cannot be found: create it with C.UTF-8 or another UTF-8 locale.");
    }

    [Fact]
    public async Task Dates_OutOfOrder_AreRefusedByTheDatabase()
    {
        var editor = await Editor.AtAsync(app, seeded: true);

        (await Should.ThrowAsync<Npgsql.PostgresException>(() => editor.ExecuteAsync("UPDATE meetings SET when_earliest = when_latest + 1 WHERE when_latest IS NOT NULL")))
            .ConstraintName.ShouldBe("ck_meetings_when_in_order");
    }
}
