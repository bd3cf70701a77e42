using Npgsql;
using ReconTracker.Data;
using ReconTracker.Domain.Editing;
using ReconTracker.Web.Tests.Verbs;

namespace ReconTracker.Web.Tests.Data;

/// <summary>The role that serves reads and writes the record, and has no way to what was written before.</summary>
public sealed class ApplicationRoleTests(SeededApp app)
{
    private static readonly string[] OnlyAdded = ["account.account_log", "public.edits", "public.redactions", "public.revisions"];

    [Fact]
    public async Task Rights_OnEveryTable_AreThoseOfServing()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);

        var rights = await new Editor(database).QueryAsync("""
            SELECT format('%s.%s %s%s%s%s%s', schemaname, tablename,
                CASE WHEN has_table_privilege('recon_app', format('%I.%I', schemaname, tablename), 'SELECT') THEN 'r' END,
                CASE WHEN has_table_privilege('recon_app', format('%I.%I', schemaname, tablename), 'INSERT') THEN 'a' END,
                CASE WHEN has_table_privilege('recon_app', format('%I.%I', schemaname, tablename), 'UPDATE') THEN 'w' END,
                CASE WHEN has_table_privilege('recon_app', format('%I.%I', schemaname, tablename), 'DELETE') THEN 'd' END,
                CASE WHEN has_table_privilege('recon_app', format('%I.%I', schemaname, tablename), 'TRUNCATE, REFERENCES, TRIGGER') THEN '!' END)
            FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
            """);

        var tables = rights.Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1]);
        tables.Where(table => table.Value == "ra").Select(table => table.Key).ShouldBe(OnlyAdded, ignoreOrder: true);
        tables.Where(table => table.Value == "r").Select(table => table.Key).ShouldBe(["account.schema_migrations", "desk.schema_migrations", "public.schema_migrations"], ignoreOrder: true);
        tables.Values.ShouldAllBe(rights => rights == "ra" || rights == "r" || rights == "rawd");
    }

    [Theory]
    [InlineData("UPDATE revisions SET document = ''")]
    [InlineData("DELETE FROM revisions WHERE number > 1")]
    [InlineData("TRUNCATE revisions CASCADE")]
    [InlineData("UPDATE edits SET who = 'nobody'")]
    [InlineData("DELETE FROM edits")]
    [InlineData("UPDATE account.account_log SET at = now()")]
    [InlineData("DELETE FROM account.account_log")]
    [InlineData("ALTER TABLE revisions DISABLE TRIGGER revisions_append_only")]
    [InlineData("DROP TRIGGER edits_append_only ON edits")]
    [InlineData("CREATE OR REPLACE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")]
    [InlineData("SET session_replication_role = replica")]
    [InlineData("DROP TABLE topics CASCADE")]
    [InlineData("CREATE TABLE mine (id int)")]
    [InlineData("DELETE FROM schema_migrations")]
    public async Task Statement_ThatWouldRewrite_IsRefused(string statement)
    {
        var database = await app.CreateDatabaseAsync(seeded: true);

        var refused = await Should.ThrowAsync<PostgresException>(() => new Editor(ApplicationRole.Of(database)).ExecuteAsync(statement));

        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task Application_WithItsOwnRole_CannotRewriteHistory()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);
        await using var owner = SeededApp.Connect(database);
        await using var application = SeededApp.Connect(ApplicationRole.Of(database));

        (await owner.MayRewriteHistoryAsync()).ShouldBeTrue();
        (await application.MayRewriteHistoryAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Role_WithMoreThanItsRights_LosesThem()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);
        await new Editor(database).ExecuteAsync("GRANT ALL ON revisions, topics TO recon_app");

        await ApplicationRole.GrantAsync(database, ApplicationRole.Of(database));

        await using var application = SeededApp.Connect(ApplicationRole.Of(database));
        (await application.MayRewriteHistoryAsync()).ShouldBeFalse();
        await Should.ThrowAsync<PostgresException>(() => new Editor(ApplicationRole.Of(database)).ExecuteAsync("TRUNCATE topics CASCADE"));
    }

    [Fact]
    public async Task Owner_NamedInOtherWords_KeepsItsRights()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);

        await ApplicationRole.GrantAsync(database, new NpgsqlConnectionStringBuilder(database) { MaxPoolSize = 7 }.ConnectionString);

        await using var owner = SeededApp.Connect(database);
        (await owner.MayRewriteHistoryAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Role_WithoutAName_IsRefusedWithASentence()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);

        (await Should.ThrowAsync<RuleBrokenException>(() => ApplicationRole.GrantAsync(database, "Host=/nowhere"))).Message.ShouldContain("names no Username");
    }

    [Fact]
    public async Task Role_ThatIsNotThere_IsMadeWithItsPassword()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);
        var wanted = new NpgsqlConnectionStringBuilder(database) { Username = "serves \"here\"", Password = "it's \\ secret" };

        await ApplicationRole.GrantAsync(database, wanted.ConnectionString);

        try
        {
            (await new Editor(wanted.ConnectionString).QueryAsync("SELECT 1 FROM topics")).ShouldNotBeEmpty();
            (await new Editor(database).QueryAsync("SELECT 1 FROM pg_authid WHERE rolname = 'serves \"here\"' AND rolcanlogin AND NOT rolsuper AND rolpassword LIKE 'SCRAM-SHA-256%'")).Count.ShouldBe(1);
        }
        finally
        {
            // roles belong to the whole cluster
            await new Editor(database).ExecuteAsync("DROP OWNED BY \"serves \"\"here\"\"\"; DROP ROLE \"serves \"\"here\"\"\"");
        }
    }

    [Fact]
    public async Task Start_OnASchemaThatTheRoleMayNotChange_SaysWhatToDo()
    {
        var bare = await app.CreateBareDatabaseAsync();

        var (code, _, error) = await Executable.RunAsync(ApplicationRole.Of(bare), "migrate");

        code.ShouldBe(1);
        error.ShouldContain("run migrate with ConnectionStrings__ReconTrackerOwner");
    }

    [Fact]
    public async Task Application_WithoutTheOwner_StartsOnAMigratedDatabase()
    {
        var database = await app.CreateDatabaseAsync(seeded: true);

        var (code, output, _) = await Executable.RunAsync(ApplicationRole.Of(database), "verify");

        code.ShouldBe(0);
        output.ShouldContain("All is in order");
    }
}
