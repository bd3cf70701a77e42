using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Reading.Filtering;

namespace ReconTracker.Web.Reading.Analysis;

/// <summary>Who was in which room: parties by meetings.</summary>
public sealed partial class MatrixPage : ComponentBase
{
    /// <summary>How many columns a page has.</summary>
    internal const int PageSize = 40;

    private static readonly Choice[] Offered = [Choice.Of("rows", "attended", "named", "name"), Choice.Of("institutions", "0", "1")];

    private static readonly (string Sort, string Key)[] Orders = [("newest", "timeline.newest"), ("oldest", "timeline.oldest")];

    /// <summary>The names of the page's query string.</summary>
    internal static string[] Query { get; } = [.. RecordFilter.Names, .. Offered.Select(choice => choice.Name)];

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private RecordFilter Filter => Data.Question.Filter;

    private MatrixSheet Sheet => Data.Sheet;

    private int Total => Data.Question.Meetings.Total;

    // an address asks for one way of being there, whoever it is: where the filter names one, the numbers have no address
    private string? Came(Slug party) => Filter["attendance"].Count > 0 ? null : Links.TimelineOf(Filter.Plain.With("with", party));

    private string? Named(Slug party) => RecordFilter.PresenceNames.Any(name => Filter[name].Count > 0) ? null : Links.TimelineOf(Filter.Plain.With("with", party).With("attendance", RecordFilter.AnyAttendance));

    private bool WithInstitutions => Data.Question.Choices["institutions"] == "1";

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="request">The address.</param>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model, or where it is found.</returns>
    public static async Task<object?> LoadAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var question = await AskedAsync(request, db, indexes, stop);
        if (request.Canonical(question.Address, question.Ignored) is { } canonical)
        {
            return canonical;
        }

        var meetings = question.Meetings;
        List<Slug> page = [.. meetings.InOrder.Take(PageSize + 1)];
        var sheet = await RowsAsync(question, db, stop);
        return new Model
        {
            Question = question,
            Sheet = await sheet.WithColumnsAsync(db, page, PageSize, stop),
            Next = page.Count > PageSize ? page[PageSize - 1] : null,
            Spans = meetings.Spans(),
            View = await question.ViewAsync(db, stop),
            Ways = meetings.Total == 0 ? await WayOut.OfAsync(meetings, db, stop) : [],
        };
    }

    internal static Task<Question> AskedAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop) =>
        Question.ReadAsync(request, Links.Matrix, Offered, filter => filter.WithoutAny("view", "zoom").Continued(filter.After), db, indexes, stop);

    internal static async Task<MatrixSheet> RowsAsync(Question question, ReconDb db, CancellationToken stop)
    {
        var sheet = await MatrixSheet.RowsAsync(db, question.Meetings, question.Choices["institutions"] == "1", stop);
        return question.Choices["rows"] switch
        {
            "name" => sheet with { Rows = [.. sheet.Rows.OrderBy(row => row.Party.Text, StringComparer.CurrentCulture)] },
            "named" => sheet with { Rows = [.. sheet.Rows.OrderByDescending(row => row.Named)] }, // stable: then by how often each came
            _ => sheet,
        };
    }

    /// <summary>What the page prints.</summary>
    public sealed record Model
    {
        /// <summary>What was asked.</summary>
        public required Question Question { get; init; }

        /// <summary>The table.</summary>
        public required MatrixSheet Sheet { get; init; }

        /// <summary>The last column, when there is a next page.</summary>
        public required Slug? Next { get; init; }

        /// <summary>Where the meetings fall, whatever dates are chosen.</summary>
        public required IReadOnlyList<MeetingSpan> Spans { get; init; }

        /// <summary>What was asked for, and what each other value would give.</summary>
        public required FilterView View { get; init; }

        /// <summary>What to drop when nothing matches.</summary>
        public required IReadOnlyList<WayOut> Ways { get; init; }
    }
}
