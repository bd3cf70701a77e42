using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Formats.CsvBundles;
using ReconTracker.Web.Publishing;
using ReconTracker.Web.Reading.Analysis;
using ReconTracker.Web.Reading.Analysis.Positions;
using ReconTracker.Web.Reading.Changes;
using ReconTracker.Web.Reading.Codebook;
using ReconTracker.Web.Reading.Filtering;
using ReconTracker.Web.Reading.Home;
using ReconTracker.Web.Reading.Meetings;
using ReconTracker.Web.Reading.Parties;
using ReconTracker.Web.Reading.People;
using ReconTracker.Web.Reading.Quality;
using ReconTracker.Web.Reading.Search;
using ReconTracker.Web.Reading.Sources;
using ReconTracker.Web.Reading.Statements;
using ReconTracker.Web.Reading.Timeline;
using ReconTracker.Web.Reading.Topics;

namespace ReconTracker.Web.Reading;

/// <summary>The one table of reading addresses: every page, and its data beside it.</summary>
internal static class ReadingRoutes
{
    private static readonly string[] Filtered = [.. RecordFilter.Names];

    public static void MapReading(this WebApplication app)
    {
        AssetFiles.ReadFingerprints(app);
        var reading = app.MapGroup("").WithValidators().AddEndpointFilter(app.Services.GetRequiredService<ReadingTurns>());

        reading.Page<HomePage>("/", HomePage.LoadAsync);
        reading.Page<TimelinePage>("/timeline", TimelinePage.LoadAsync, Filtered);
        reading.Data("/timeline.json", TimelineData.LoadAsync, Filtered);
        reading.Data("/timeline/counts.json", TimelineData.CountsAsync, Filtered);
        reading.Data("/timeline.atom", FilteredFeeds.MeetingsAsync, Filtered);
        reading.Data("/timeline.ics", TimelineCalendar.LoadAsync, Filtered);
        reading.Export("/timeline.csv", FilteredExports.MeetingsCsvAsync, Filtered);
        reading.Export("/timeline.jsonl", FilteredExports.MeetingsLinesAsync, Filtered);

        reading.Record<MeetingPage>("/meetings/{slug}", RecordKind.Meeting, MeetingPage.LoadAsync);
        reading.Record("/meetings/{slug}.json", RecordKind.Meeting);
        reading.History("/meetings", RecordKind.Meeting);

        reading.Page<PartiesPage>("/factions", PartiesPage.FactionsAsync);
        reading.Data("/factions.json", PartiesPage.FactionRecordsAsync);
        reading.Page<PartiesPage>("/institutions", PartiesPage.InstitutionsAsync);
        reading.Data("/institutions.json", PartiesPage.InstitutionRecordsAsync);
        reading.Record<PartyPage>("/factions/{slug}", RecordKind.Party, PartyPage.FactionAsync);
        reading.Record<PartyPage>("/institutions/{slug}", RecordKind.Party, PartyPage.InstitutionAsync);
        reading.Record("/factions/{slug}.json", RecordKind.Party);
        reading.Record("/institutions/{slug}.json", RecordKind.Party);
        reading.History("/factions", RecordKind.Party, PartyKind.Faction);
        reading.History("/institutions", RecordKind.Party, PartyKind.Institution);

        reading.Page<PeoplePage>("/people", PeoplePage.LoadAsync);
        reading.Record<PersonPage>("/people/{slug}", RecordKind.Person, PersonPage.LoadAsync);
        reading.Records("/people.json", RecordKind.Person);
        reading.Record("/people/{slug}.json", RecordKind.Person);
        reading.History("/people", RecordKind.Person);

        reading.Page<StatementsPage>("/statements", StatementsPage.LoadAsync, Filtered);
        reading.Data("/statements.json", StatementsPage.DataAsync, Filtered);
        reading.Data("/statements.atom", FilteredFeeds.StatementsAsync, Filtered);
        reading.Export("/statements.csv", FilteredExports.StatementsCsvAsync, Filtered);
        reading.Export("/statements.jsonl", FilteredExports.StatementsLinesAsync, Filtered);
        reading.Record<StatementPage>("/statements/{slug}", RecordKind.Statement, StatementPage.LoadAsync);
        reading.Record("/statements/{slug}.json", RecordKind.Statement);
        reading.History("/statements", RecordKind.Statement);

        reading.Page<SourcesPage>("/sources", SourcesPage.LoadAsync);
        reading.Record<SourcePage>("/sources/{slug}", RecordKind.Source, SourcePage.LoadAsync);
        reading.Records("/sources.json", RecordKind.Source);
        reading.Record("/sources/{slug}.json", RecordKind.Source);
        reading.History("/sources", RecordKind.Source);

        reading.Page<TopicsPage>("/topics", TopicsPage.LoadAsync);
        reading.Record<TopicPage>("/topics/{slug}", RecordKind.Topic, TopicPage.LoadAsync);
        reading.Records("/topics.json", RecordKind.Topic);
        reading.Record("/topics/{slug}.json", RecordKind.Topic);
        reading.History("/topics", RecordKind.Topic);

        reading.Page<SearchPage>("/search", SearchPage.LoadAsync, SearchAsked.Names);
        reading.Data("/search.json", SearchData.LoadAsync, SearchAsked.Names);
        reading.Data("/search/suggest.json", Suggestions.LoadAsync, "q");

        reading.Page<AnalysisPage>("/analysis", AnalysisPage.LoadAsync);
        reading.Data("/analysis.json", () => AnalysisPage.Index());
        reading.Page<MatrixPage>("/analysis/matrix", MatrixPage.LoadAsync, MatrixPage.Query);
        reading.Export("/analysis/matrix.csv", MatrixData.CsvAsync, MatrixPage.Query);
        reading.Data("/analysis/matrix.json", MatrixData.JsonAsync, MatrixPage.Query);

        reading.Page<CoPresencePage>("/analysis/copresence", CoPresencePage.LoadAsync, CoPresencePage.Query);
        reading.File("/analysis/copresence.csv", CoPresenceData.CsvAsync, CoPresencePage.Query);
        reading.File("/analysis/copresence.graphml", CoPresenceData.GraphMlAsync, CoPresencePage.Query);
        reading.Data("/analysis/copresence.json", CoPresenceData.JsonAsync, CoPresencePage.Query);

        reading.Page<AttendancePage>("/analysis/attendance", AttendancePage.LoadAsync, AttendancePage.Query);
        reading.File("/analysis/attendance.csv", AttendanceData.CsvAsync, AttendancePage.Query);
        reading.Data("/analysis/attendance.json", AttendanceData.JsonAsync, AttendancePage.Query);

        reading.Page<PositionsPage>("/analysis/positions", PositionsPage.LoadAsync, PositionsPage.Query);
        reading.Export("/analysis/positions.csv", PositionsData.CsvAsync, PositionsPage.Query);
        reading.Data("/analysis/positions.json", PositionsData.LoadAsync, Filtered);

        reading.Page<ChangesPage>("/changes", ChangesPage.LoadAsync, ChangesPage.Query);
        reading.Data("/changes.json", ChangesData.LoadAsync, ChangesPage.Query);
        reading.Page<CodebookPage>("/codebook", CodebookPage.LoadAsync);
        reading.Data("/codebook.json", CodebookData.LoadAsync);
        reading.Page<QualityPage>("/quality", QualityPage.LoadAsync);
        reading.Data("/quality.json", QualityData.LoadAsync);
        reading.Data("/schema/bundle.json", () => RecordJson.Schema());
        reading.Export("/bundle.zip", CsvBundle.File);
    }
}
