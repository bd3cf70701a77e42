using System.Globalization;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;
using ReconTracker.Web.Reading.History;

namespace ReconTracker.Web;

/// <summary>Every address of the application, in the language of the page being written.</summary>
internal static partial class Links
{
    private static string Prefix => Languages.Prefix(Languages.Current);

    public static string Home => Prefix.Length == 0 ? "/" : Prefix;

    public static string Timeline => $"{Prefix}/timeline";

    /// <summary>The meetings of one year.</summary>
    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{Timeline}?from={year}&to={year}");

    public static string Factions => $"{Prefix}/factions";

    public static string Institutions => $"{Prefix}/institutions";

    public static string People => $"{Prefix}/people";

    public static string Statements => $"{Prefix}/statements";

    public static string Sources => $"{Prefix}/sources";

    public static string Topics => $"{Prefix}/topics";

    /// <summary>What can be asked of all records together.</summary>
    public static string Analysis => $"{Prefix}/analysis";

    public static string Matrix => $"{Analysis}/matrix";

    public static string CoPresence => $"{Analysis}/copresence";

    public static string Attendance => $"{Analysis}/attendance";

    public static string Positions => $"{Analysis}/positions";

    public static string Changes => $"{Prefix}/changes";

    public static string ChangesBefore(long edit) => $"{Changes}?before={edit.ToString(CultureInfo.InvariantCulture)}";

    public static string ChangesData(long? before) => $"{Changes}.json{(before is { } edit ? $"?before={edit.ToString(CultureInfo.InvariantCulture)}" : "")}";

    public static string Codebook => $"{Prefix}/codebook";

    /// <summary>A vocabulary or one of its terms in the codebook.</summary>
    public static string CodebookTerm(string anchor) => $"{Codebook}#{anchor}";

    public static string CodebookData => $"{Codebook}.json";

    public static string Quality => $"{Prefix}/quality";

    public static string QualityData => $"{Quality}.json";

    public static string Schema => "/schema/bundle.json";

    /// <summary>The whole collection as tables in an archive.</summary>
    public static string CsvBundle => "/bundle.zip";

    public static string Meeting(Slug slug) => $"{Timeline[..^"/timeline".Length]}/meetings/{slug}";

    public static string Party(PartyKind kind, Slug slug) => $"{(kind == PartyKind.Faction ? Factions : Institutions)}/{slug}";

    public static string Person(Slug slug) => $"{People}/{slug}";

    public static string Statement(Slug slug) => $"{Statements}/{slug}";

    public static string Source(Slug slug) => $"{Sources}/{slug}";

    /// <summary>A paragraph of a source.</summary>
    public static string Paragraph(Slug source, int paragraph) => $"{Source(source)}#p{paragraph.ToString(CultureInfo.InvariantCulture)}";

    public static string Topic(Slug slug) => $"{Topics}/{slug}";

    /// <summary>The line of a claim in the ledger of the page it stands on.</summary>
    public static string Claim(int number) => $"#claim-{number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A record's own page; parties need their kind.</summary>
    public static string Record(RecordReference reference, PartyKind partyKind = PartyKind.Faction) => reference.Kind switch
    {
        RecordKind.Meeting => Meeting(reference.Slug),
        RecordKind.Statement => Statement(reference.Slug),
        RecordKind.Person => Person(reference.Slug),
        RecordKind.Source => Source(reference.Slug),
        RecordKind.Topic => Topic(reference.Slug),
        _ => Party(partyKind, reference.Slug),
    };

    /// <summary>The history of the record at an address, and what of it is asked.</summary>
    public static string History(string record, HistoryQuery asked = default) => $"{record}/history{QueryOf(asked)}";

    /// <summary>What a revision of it changed: the revision compared with the one before.</summary>
    public static string Comparison(string record, int revision) => $"{History(record, new HistoryQuery(null, revision - 1, revision))}#comparison";

    /// <summary>The same as data.</summary>
    public static string HistoryData(string record, HistoryQuery asked = default) => $"{record}/history.json{QueryOf(asked)}";

    public static string Search => $"{Prefix}/search";

    /// <summary>The search for a text.</summary>
    public static string SearchOf(string text) => $"{Search}?q={Uri.EscapeDataString(text)}";

    /// <summary>Where the search box asks for suggestions.</summary>
    public static string Suggestions => $"{Search}/suggest.json";

    /// <summary>The timeline under a filter.</summary>
    public static string TimelineOf(RecordFilter filter) => $"{Timeline}{filter}";

    /// <summary>The same as data.</summary>
    public static string TimelineData(RecordFilter filter) => $"{Timeline}.json{filter}";

    /// <summary>The same as a feed of what was published last.</summary>
    public static string TimelineFeed(RecordFilter filter) => $"{Timeline}.atom{filter.Plain}";

    /// <summary>The same as a calendar.</summary>
    public static string TimelineCalendar(RecordFilter filter) => $"{Timeline}.ics{filter.Plain}";

    /// <summary>The statements under a filter.</summary>
    public static string StatementsOf(RecordFilter filter) => $"{Statements}{filter}";

    /// <summary>The same as data.</summary>
    public static string StatementsData(RecordFilter filter) => $"{Statements}.json{filter}";

    /// <summary>The same as a feed of what was published last.</summary>
    public static string StatementsFeed(RecordFilter filter) => $"{Statements}.atom{filter.Plain}";

    /// <summary>Topics by parties under a filter.</summary>
    public static string PositionsOf(RecordFilter filter) => $"{Positions}{filter}";

    /// <summary>The same as data.</summary>
    public static string PositionsData(RecordFilter filter) => $"{Positions}.json{filter}";

    /// <summary>The same as a table.</summary>
    public static string PositionsTable(RecordFilter filter) => $"{Positions}.csv{filter.Plain}";

    /// <summary>A page under a filter, with further names of its own (<c>nodes=people</c>) after it.</summary>
    public static string Under(string page, RecordFilter filter, string more = "") =>
        more.Length == 0 ? $"{page}{filter}" : $"{page}{filter}{(filter.ToString().Length == 0 ? '?' : '&')}{more}";

    /// <summary>An address of the current language in another.</summary>
    public static string In(CultureInfo language, string path)
    {
        path = path == Home ? "/" : path[Prefix.Length..];
        var prefix = Languages.Prefix(language);
        return path == "/" && prefix.Length > 0 ? prefix : prefix + path;
    }

    private static string QueryOf(HistoryQuery asked)
    {
        var parts = HistoryQuery.Names.Zip(new[] { asked.Before, asked.From, asked.To }).Where(part => part.Second is not null)
            .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.First}={part.Second}"));
        return string.Join('&', parts) is { Length: > 0 } query ? $"?{query}" : "";
    }
}
