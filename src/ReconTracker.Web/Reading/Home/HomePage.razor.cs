using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Home;

/// <summary>The first page: what this is, what happened last, and where to go from here.</summary>
public sealed partial class HomePage : ComponentBase
{
    private static readonly MeetingStatus[] Ahead = [MeetingStatus.Proposed, MeetingStatus.Expected, MeetingStatus.Announced, MeetingStatus.Confirmed, MeetingStatus.Postponed];

    // one name as five newspapers print it; the search folds them to the same key
    private static readonly (string Text, string Language)[] Spellings =
        [("Marzouk", "en"), ("Marzouq", "en"), ("Marzook", "en"), ("أبو مرزوق", "ar"), ("Абу Марзук", "ru")];

    /// <summary>What the page prints.</summary>
    [Parameter, EditorRequired]
    public required Model Data { get; set; }

    private IEnumerable<MeetingSpan> Subject => Data.Spans.Where(span => span.Scope != MeetingScope.Context);

    /// <summary>Reads the first page.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="indexes">The index.</param>
    /// <param name="clock">What day it is.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model.</returns>
    public static async Task<Model?> LoadAsync(ReconDb db, RecordIndexAtHand indexes, TimeProvider clock, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var all = await index.MeetingsAsync(RecordFilter.Default.In(Enum.GetValues<MeetingScope>()), db, stop);
        var held = RecordFilter.Default.In(MeetingScope.In).With("status", Vocabulary.Code(MeetingStatus.Held));
        var ahead = Ahead.Aggregate(RecordFilter.Default.In(MeetingScope.In), (filter, status) => filter.With("status", Vocabulary.Code(status)));
        var next = ahead.With("sort", "oldest").With("from", clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return new Model(
            all.Spans(),
            await db.HeadsAsync(index, [.. all.Under(held).Dated.Take(1)], Languages.Current.Name, stop),
            await db.HeadsAsync(index, [.. all.Under(next).Dated.Take(1)], Languages.Current.Name, stop),
            await db.HeadsAsync(index, [.. all.Under(ahead).Undated.Take(1)], Languages.Current.Name, stop));
    }

    /// <summary>What the page prints.</summary>
    /// <param name="Spans">Where all meetings fall.</param>
    /// <param name="Latest">The last meeting held.</param>
    /// <param name="Next">The next with a date.</param>
    /// <param name="Hoped">The last one hoped for without a date.</param>
    public sealed record Model(IReadOnlyList<MeetingSpan> Spans, MeetingHeads Latest, MeetingHeads Next, MeetingHeads Hoped);
}
