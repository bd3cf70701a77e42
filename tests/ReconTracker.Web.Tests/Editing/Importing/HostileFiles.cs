using System.IO.Compression;
using System.Text;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Editing.Importing;
using static ReconTracker.Domain.Tests.Records.Sample;

namespace ReconTracker.Web.Tests.Editing.Importing;

/// <summary>Files that no import may swallow, each with what is said of it.</summary>
internal static class HostileFiles
{
    private const string Topic = """{"slug":"a","names":[{"text":"A","language":"en","kind":"preferred"}],"definition":"x"}""";
    private const string When = "\"when\":{\"edtf\":\"2021\",\"basis\":\"stated\",\"certainty\":\"high\"}";

    // built anew for every test: some are large
    private static readonly Dictionary<string, (Func<byte[]> File, string Refusal)> All = new()
    {
        ["json: truncated"] = Json("{\"topics\": [\n {\"slug\": \"a", "line 2: This is no JSON, or breaks off"),
        ["json: more after the end"] = Json($$"""{"topics":[{{Topic}}]}""" + "\n{}", "line 2: This is no JSON, or breaks off"),
        ["json: UTF-16"] = (() => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("{}")], "line 1: The text is UTF-16: save it as UTF-8."),
        ["json: Windows-1252"] = (() => Encoding.Latin1.GetBytes("{\n\"topics\": [\"é\"]}"), "line 2: The text is not UTF-8 (Windows-1252, perhaps): save it as UTF-8."),
        ["json: empty"] = Json(" \n", "The file is empty."),
        ["json: deep"] = Json("{\"topics\":\n[" + new string('[', 5000), "line 2: This is no JSON, or breaks off: The maximum configured depth"),
        ["json: deep in a record"] = Json("{\"topics\":[\n{\"slug\":" + string.Concat(Enumerable.Repeat("{\"a\":", 5000)), "line 2: This is no JSON, or breaks off: The maximum configured depth"),
        ["json: list twice"] = Json("{\"topics\":[],\n\"topics\":[]}", "line 2, topics: This list stands twice."),
        ["json: unknown list"] = Json("{\"meeting\":[]}", "line 1, meeting: A bundle has no such list; it has sources, parties,"),
        ["json: no list"] = Json("{\"topics\":1}", "line 1, topics: A list of records belongs here."),
        ["json: null record"] = Json("{\"topics\":[null]}", "line 1, topics[0]: A record is an object, not null."),
        ["json: unknown field"] = Json("{\"topics\":[\n{\"slug\":\"a\",\n\"defnition\":\"x\"}]}", "line 3, topics[0].defnition: "),
        ["json: field twice"] = Json("{\"topics\":[{\"slug\":\"a\",\"slug\":\"b\"}]}", "line 1, topics[0]"),
        ["json: required fields"] = Json("{\"topics\":[\n{\"slug\":\"a\"}]}", "line 2, topics[0]: Required and not there: 'definition'"),
        ["json: no such term"] = Json($$"""{"parties":[{"slug":"a","kind":"faktion"}]}""", "line 1, parties[0].kind: One of these belongs here: faction, institution."),
        ["json: number for a term"] = Json($$"""{"parties":[{"slug":"a","kind":1}]}""", "line 1, parties[0].kind: One of these belongs here: faction, institution."),
        ["json: duplicate"] = Json($"{{\"topics\":[\n{Topic},\n{Topic}]}}", "line 3, topics[1], topic a: The bundle holds this record twice."),
        ["json: dangling"] = Json($"{{\"topics\":[{Topic[..^1]},\n\"claims\":[{{\"field\":\"definition\",\n\"source\":\"gone\",\"standing\":\"preferred\"}}]}}]}}", "line 3, topics[0].claims[0].source: The topic a refers to the source gone, which does not exist."),
        ["json: circle"] = Json($"{{\"meetings\":[\n{Meeting("a", "b")},\n{Meeting("b", "a")}]}}", "line 2, meetings[0].partOf, meeting a, partOf: This goes in a circle: a → b → a."),
        ["json: huge number"] = Json($"{{\"topics\":[{Topic[..^1]},\n\"claims\":[{{\"field\":\"definition\",\"source\":\"a\",\"standing\":\"preferred\",\n\"paragraph\":1e400}}]}}]}}", "line 3, topics[0].claims[0].paragraph: A whole number belongs here"),
        ["json: large number"] = Json($"{{\"topics\":[{Topic[..^1]},\"claims\":[{{\"field\":\"definition\",\"source\":\"a\",\"standing\":\"preferred\",\"paragraph\":99999999999}}]}}]}}", "line 1, topics[0].claims[0].paragraph: A whole number belongs here"),
        ["json: bad date"] = Json($"{{\"meetings\":[\n{Meeting("a", null).Replace("2021", "2021-02-30", StringComparison.Ordinal)}]}}", "line 2, meetings[0].when.edtf: "),
        ["json: NUL"] = Json("{\"topics\":[{\"slug\":\"a\",\n\"definition\":\"a\\u0000b\"}]}", "line 2, topics[0].definition: A control character (U+0000) at position 2."),
        ["json: NUL itself"] = Json("{\n\0}", "line 2: A control character (U+0000): this is no text."),
        ["json: bidi control"] = Json($"{{\"topics\":[\n{Topic.Replace("\"A\"", "\"a\\u202Eb\"", StringComparison.Ordinal)}]}}", "line 2, topics[0].names[0], topic a, names/a[U+202E]b: An invisible character (U+202E) at position 2"),
        ["json: half a character"] = Json("{\"topics\":[{\"slug\":\"a\",\n\"definition\":\"\\ud800\"}]}", "line 2, topics[0].definition: "),
        ["json: half a character as a name"] = Json("{\"\\ud800\":[]}", "Cannot"),
        ["json: no slug"] = Json("{\"topics\":[{\"slug\":\"../a\"}]}", "line 1, topics[0].slug: '../a' is not a slug"),
        ["json: large record"] = Json($"{{\"topics\":[\n{{\"definition\":\"{new string('a', 2 << 20)}\"}}]}}", "line 2, topics[0]: The record is larger than 1 MB."),
        ["zip: truncated"] = (() => Bundle()[..^40], "The archive is damaged, breaks off"),
        ["zip: no archive"] = (() => Encoding.UTF8.GetBytes("PK\u0003\u0004 and nothing more"), "The archive is damaged, breaks off"),
        ["zip: empty"] = (() => Archives.Zip([]), "The archive is empty."),
        ["zip: other table"] = With("budget.csv", "a\r\n", "budget.csv: A CSV bundle has no such table"),
        ["zip: name upwards"] = With("../topics.csv", "a\r\n", "../topics.csv: A CSV bundle has no such table"),
        ["zip: absolute name"] = With("/etc/topics.csv", "a\r\n", "/etc/topics.csv: A CSV bundle has no such table"),
        ["zip: archive within"] = With("more.zip", "PK", "more.zip: A CSV bundle has no such table"),
        ["zip: archive for a table"] = With("topics-names.csv", "PK\u0003\u0004\0", "topics-names.csv, line 1: A control character (U+0000): this is no text."),
        ["zip: entry twice"] = (() => Archives.Zip([.. Archives.Tables(ATopic), new("TOPICS.csv", "x")]), "TOPICS.csv: This entry stands twice."),
        ["zip: link"] = (() => Archives.Zip(Archives.Tables(ATopic), entry => entry.ExternalAttributes = unchecked((int)0xA1FF0000)), "topics.csv: This entry is a link to a file elsewhere."),
        ["zip: encrypted"] = (Encrypted, "topics.csv: This entry is encrypted."),
        ["zip: table missing"] = (() => Archives.Zip(Archives.Tables(ATopic).Where(table => table.Key != "topics-claims.csv")), "topics-claims.csv: This table is missing"),
        ["zip: bomb"] = (() => Archives.Zip([.. Archives.Tables(ATopic).Where(table => table.Key != "topics-claims.csv"), new("topics-claims.csv", new string('0', 51 << 20))]), "topics-claims.csv: The archive unpacks to more than an import may hold."),
        ["csv: Windows-1252"] = (() => Latin(Archives.Tables(ATopic with { Definition = "é" })), "topics.csv, line 2: The text is not UTF-8 (Windows-1252, perhaps)"),
        ["csv: other column"] = Changed("topics.csv", "definition", "definitoin", "topics.csv, line 1, definitoin: The table has no such column."),
        ["csv: column twice"] = Changed("topics.csv", "slug,", "slug,slug,", "topics.csv, line 1, slug: This column stands twice."),
        ["csv: cells too few"] = Changed("topics-names.csv", ",preferred", "", "topics-names.csv, line 2: The row has 3 cells; there are 4 columns."),
        ["csv: cells too many"] = Changed("topics-names.csv", ",preferred", ",preferred,", "topics-names.csv, line 2: The row has 5 cells; there are 4 columns."),
        ["csv: a million cells"] = Changed("topics-names.csv", ",preferred", string.Concat(Enumerable.Repeat(",a", 500_000)), "topics-names.csv, line 2: The row has 500003 cells; there are 4 columns."),
        ["csv: rows without end"] = Changed("topics-names.csv", "elections", string.Concat(Enumerable.Repeat("elections,A,en,preferred\r\n", 199_000)) + "elections", "topics.csv, line 2: The record is larger than 1 MB, with its rows in all tables."),
        ["csv: rows without end of no record"] = Changed("topics-names.csv", "elections", string.Concat(Enumerable.Repeat("selections,A,en,preferred\r\n", 199_000)) + "elections", "topics-names.csv, line 2, slug: topics.csv has no row for 'selections' here."),
        ["csv: open quotation mark"] = Changed("topics.csv", "Voting.", "\"Voting.", "topics.csv, line 2: This row cannot be read"),
        ["csv: record twice"] = (() => Archives.Zip(Archives.Tables(ATopic, ATopic)), "topics.csv, line 3, slug: This record stands twice."),
        ["csv: item of no record"] = Changed("topics-names.csv", "elections", "selections", "topics-names.csv, line 2, slug: topics.csv has no row for 'selections' here."),
        ["csv: rule broken"] = Changed("topics-names.csv", "Elections", "a\u202Eb", "topics-names.csv, line 2, topic elections, names/a[U+202E]b: An invisible character"),
        ["csv: no such term"] = Changed("topics-names.csv", "preferred", "best", "topics-names.csv, line 2, kind: One of these belongs here: preferred, official"),
        ["csv: NUL"] = Changed("topics.csv", "Voting.", "a\0b", "topics.csv, line 2: A control character (U+0000)"),
        ["csv: huge number"] = Claims("1e400", "topics-claims.csv, line 2, paragraph: A whole number belongs here"),
        ["csv: large number"] = Claims("99999999999", "topics-claims.csv, line 2, paragraph: A whole number belongs here"),
        ["csv: dangling"] = Claims("1", "topics-claims.csv, line 2, source: The topic elections refers to the source maan-2011, which does not exist."),
        ["csv: bad date"] = (() => Archives.Zip(Tables(Archives.Tables(AMeeting), "meetings.csv", "2011-05-23,", "2011-13-23,")), "meetings.csv, line 2, when.edtf: "),
        ["csv: circle"] = (() => Archives.Zip(Archives.Tables(Follows("a", "b"), Follows("b", "c"), Follows("c", "b"))), "meetings.csv, line 3, partOf"),
        ["mend: no column"] = Json("a,b\n1,2\n", "line 1: The file is no bundle and no MEND table"),
        ["mend: columns missing"] = Json("med_event_ID,Day\n1,2\n", "line 1, Month: This column is missing."),
        ["mend: a million columns"] = Json("med_event_ID" + string.Concat(Enumerable.Repeat(",a", 500_000)) + "\n1,2\n", "line 1: The table has 500001 columns; no table has more than 200."),
        ["mend: long row"] = Json($"{string.Join(',', MendColumns.All)}\n1,{new string('a', 3 << 20)}", "line 2: This row cannot be read"),
        ["mend: formulas and semicolons"] = Json("=1+1;2\n", "line 1: The file is no bundle and no MEND table"),
        ["large file"] = (() => new byte[11 << 20], "The file is larger than 10 MB."),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static (byte[] File, string Refusal) Of(string name) => (All[name].File(), All[name].Refusal);

    private static (Func<byte[]> File, string Refusal) Json(string text, string refusal) => (() => Encoding.UTF8.GetBytes(text), refusal);

    private static (Func<byte[]> File, string Refusal) With(string name, string text, string refusal) =>
        (() => Archives.Zip([.. Archives.Tables(ATopic).Where(table => table.Key != name), new(name, text)]), refusal);

    private static (Func<byte[]> File, string Refusal) Changed(string table, string from, string to, string refusal) => (() => Archives.Zip(Tables(Archives.Tables(ATopic), table, from, to)), refusal);

    private static (Func<byte[]> File, string Refusal) Claims(string paragraph, string refusal) => (
        () => Archives.Zip(Tables(Archives.Tables(ATopic with { Claims = [Claim("definition") with { Paragraph = 77 }] }), "topics-claims.csv", "77", paragraph)), refusal);

    private static Dictionary<string, string> Tables(Dictionary<string, string> tables, string table, string from, string to)
    {
        tables[table].ShouldContain(from);
        tables[table] = tables[table].Replace(from, to, StringComparison.Ordinal);
        return tables;
    }

    private static MeetingRecord Follows(string slug, string parent) => AMeeting with { Slug = new(slug), PartOf = new PartOf { Meeting = new(parent), Relation = MeetingRelation.FollowUpTo } };

    private static string Meeting(string slug, string? parent) =>
        $"{{\"slug\":\"{slug}\",\"title\":\"x\",\"kind\":\"visit\",\"scope\":\"in\",{(parent is null ? "" : $"\"partOf\":{{\"meeting\":\"{parent}\",\"relation\":\"session_of\"}},")}{When},\"summary\":\"x\",\"status\":[{{\"status\":\"held\"}}]}}";

    private static byte[] Bundle() => Archives.Zip(Archives.Tables(ATopic));

    private static byte[] Latin(Dictionary<string, string> tables)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in tables)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.Latin1.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    // the first bit of the flags, in each header of each entry
    private static byte[] Encrypted()
    {
        var bytes = Bundle();
        for (var at = 0; at < bytes.Length - 10; at++)
        {
            if (bytes.AsSpan(at).StartsWith("PK\u0003\u0004"u8))
            {
                bytes[at + 6] |= 1;
            }
            else if (bytes.AsSpan(at).StartsWith("PK\u0001\u0002"u8))
            {
                bytes[at + 8] |= 1;
            }
        }

        return bytes;
    }
}
