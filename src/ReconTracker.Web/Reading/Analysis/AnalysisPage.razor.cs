using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>What can be asked of all records together, with questions to begin with.</summary>
public sealed partial class AnalysisPage : ComponentBase
{
    // more would be a list to search in; the page itself has all of them
    private const int MostFactions = 24;

    private const int TurningPoint = 2017;

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private IEnumerable<(string Key, string Href, IReadOnlyList<(string Text, string Address)> Questions)> Parts =>
    [
        ("copresence", Links.CoPresence, [.. SinceQuestions, (T("analysis.q.people"), $"{Links.CoPresence}?nodes=people")]),
        ("matrix", Links.Matrix, [.. TogetherQuestions, (T("analysis.q.awaited"), Links.Under(Links.Matrix, Awaited))]),
        ("attendance", Links.Attendance, [.. Data.Factions.Take(2).Select(faction => (T("analysis.q.years", faction.Text), Links.Under(Links.Attendance, Of("faction", faction))))]),
        ("positions", Links.Positions, []),
    ];

    private static RecordFilter Awaited => new[] { Attendance.Invited, Attendance.Accepted, Attendance.Expected }
        .Aggregate(RecordFilter.Default, (filter, attendance) => filter.With("attendance", Vocabulary.Code(attendance)));

    private IEnumerable<(string Text, string Address)> SinceQuestions => Data is { Factions: [var faction, ..], Since: { } since }
        ? [(T("analysis.q.never_since", faction.Text, since), Links.Under(Links.CoPresence, Of("faction", faction).With("from", since.ToString("0000", CultureInfo.InvariantCulture))))]
        : [];

    private IEnumerable<(string Text, string Address)> TogetherQuestions => Data.Factions is [var one, var other, var third, ..]
        ? [(T("analysis.q.without", one.Text, other.Text, third.Text), Links.Under(Links.Matrix, Of("with", one).With("with", other.Reference.Slug).With("without", third.Reference.Slug)))]
        : [];

    /// <summary>Reads what the questions are about.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model.</returns>
    public static async Task<Model> LoadAsync(ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var meetings = await (await indexes.CurrentAsync(db, stop)).MeetingsAsync(RecordFilter.Default, db, stop);
        var terms = await meetings.Index.TermsAsync(db, Languages.Current.Name, stop);
        var years = meetings.Spans().Select(span => span.Year).OfType<int>().ToList();
        return new Model(
            [.. terms.Factions.OrderByDescending(faction => meetings.CountOf("party", faction)).ThenBy(faction => faction).Take(MostFactions).Select(faction => terms.Labels[RecordKind.Party, faction])],
            years.Count == 0 ? null : Math.Clamp(TurningPoint, years.Min(), years.Max()));
    }

    /// <summary>The pages as data: where each is, and in which formats.</summary>
    internal static JsonObject Index() => new()
    {
        ["analyses"] = new JsonArray([.. new[] { (Links.Matrix, false), (Links.CoPresence, true), (Links.Attendance, false), (Links.Positions, false) }.Select(page => (JsonNode)new JsonObject
        {
            ["page"] = page.Item1,
            ["csv"] = page.Item1 + ".csv",
            ["json"] = page.Item1 + DataTwins.Suffix,
            ["graphml"] = page.Item2 ? page.Item1 + ".graphml" : null,
        })]),
    };

    private static string Never(Label faction) => Links.Under(Links.CoPresence, Of("faction", faction));

    private static RecordFilter Of(string name, Label party) => RecordFilter.Default.With(name, party.Reference.Slug);

    /// <summary>What the page prints.</summary>
    /// <param name="Factions">The factions, those that came oftenest first.</param>
    /// <param name="Since">A year to ask from; null where no meeting is dated.</param>
    public sealed record Model(IReadOnlyList<Label> Factions, int? Since);
}
