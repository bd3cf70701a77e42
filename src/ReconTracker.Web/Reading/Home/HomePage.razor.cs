using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Meetings;
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
    /// <param name="clock">What day it is.</param>
    /// <param name="stop">Stops reading.</param>
    /// <returns>The model.</returns>
    public static async Task<Model?> LoadAsync(ReconDb db, TimeProvider clock, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var track = db.Meetings.InScope(MeetingScope.In);
        var next = track.Standing(Ahead).Dated().Between(today, null).InOrder(oldestFirst: true).Take(1);
        var hoped = track.Standing(Ahead).Where(meeting => meeting.When.Basis == DateBasis.Open).InOrder(oldestFirst: false).Take(1);
        return new Model(
            await db.SpansAsync(MeetingFilter.Default.In(Enum.GetValues<MeetingScope>()), stop),
            await db.HeadsAsync(track.Standing(MeetingStatus.Held).Dated().InOrder(oldestFirst: false).Take(1), Languages.Current.Name, stop),
            await db.HeadsAsync(next, Languages.Current.Name, stop),
            await db.HeadsAsync(hoped, Languages.Current.Name, stop));
    }

    /// <summary>What the page prints.</summary>
    /// <param name="Spans">Where all meetings fall.</param>
    /// <param name="Latest">The last meeting held.</param>
    /// <param name="Next">The next with a date.</param>
    /// <param name="Hoped">The last one hoped for without a date.</param>
    public sealed record Model(IReadOnlyList<MeetingSpan> Spans, MeetingHeads Latest, MeetingHeads Next, MeetingHeads Hoped);
}
