using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Data.Indexing;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Formats;
using ReconTracker.Web.Localization;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Reading.Filtering;

/// <summary>What a filter lets through, for programs that keep up with it: a feed of what was published last.</summary>
internal static class FilteredFeeds
{
    private const int Entries = 50;

    // so few records are looked up by their slugs; of more, some are surely among the newest revisions
    private const int Named = 2000;
    private const int Revisions = 10_000;

    public static async Task<IResult> MeetingsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = (await request.RecordFilterAsync(db, index, stop)).Plain;
        var selection = await index.MeetingsAsync(filter, db, stop);
        var (site, dates) = (request.Site(), DateWording.For(Languages.Current));
        var entries = await EntriesAsync(db, RecordKind.Meeting, selection.Total, selection.InOrder, selection.Holds, document =>
        {
            var meeting = (MeetingRecord)RecordJson.Read(RecordKind.Meeting, document);
            return new Atom.Entry(T("list.pair", dates.Say(meeting.When.Edtf), meeting.Title), $"urn:recontracker:meeting:{meeting.Slug}", site + Links.Meeting(meeting.Slug), meeting.Summary);
        }, stop);
        return await FeedAsync(request, db, index, filter, ofSpeakers: false, T("timeline.title"), Links.TimelineFeed(filter), Links.TimelineOf(filter), entries, stop);
    }

    public static async Task<IResult> StatementsAsync(HttpRequest request, ReconDb db, RecordIndexAtHand indexes, CancellationToken stop)
    {
        var index = await indexes.CurrentAsync(db, stop);
        var filter = (await request.RecordFilterAsync(db, index, stop)).Plain;
        var selection = await index.StatementsAsync(filter, db, stop);
        var (site, dates) = (request.Site(), DateWording.For(Languages.Current));
        var entries = await EntriesAsync(db, RecordKind.Statement, selection.Total, selection.InOrder, selection.Holds, document =>
        {
            var statement = (StatementRecord)RecordJson.Read(RecordKind.Statement, document);
            return new Atom.Entry(T("list.pair", dates.Say(statement.Said.Edtf), statement.Paraphrase), $"urn:recontracker:statement:{statement.Slug}", site + Links.Statement(statement.Slug), null);
        }, stop);
        return await FeedAsync(request, db, index, filter, ofSpeakers: true, T("nav.statements"), Links.StatementsFeed(filter), Links.StatementsOf(filter), entries, stop);
    }

    private static async Task<List<(Atom.Entry, DateTimeOffset)>> EntriesAsync(
        ReconDb db, RecordKind kind, int total, IEnumerable<Slug> inOrder, Func<Slug, bool> holds, Func<string, Atom.Entry> entry, CancellationToken stop)
    {
        var records = db.Revisions.Where(revision => revision.Kind == kind && !revision.IsEnd);
        if (total <= Named)
        {
            List<Slug> named = [.. inOrder];
            records = records.Where(revision => named.Contains(revision.Slug));
        }

        var entries = new List<(Atom.Entry, DateTimeOffset)>();
        var seen = new HashSet<Slug>();
        var revisions = records.OrderByDescending(revision => revision.Sequence).Take(Revisions)
            .Select(revision => new { revision.Slug, revision.Document, revision.Edit.When }).AsAsyncEnumerable();
        await foreach (var revision in revisions.WithCancellation(stop))
        {
            if (seen.Add(revision.Slug) && holds(revision.Slug))
            {
                entries.Add((entry(revision.Document), revision.When));
                if (entries.Count == Entries)
                {
                    break;
                }
            }
        }

        return entries;
    }

    private static async Task<IResult> FeedAsync(
        HttpRequest request, ReconDb db, RecordIndex index, RecordFilter filter, bool ofSpeakers, string page, string self, string alternate, List<(Atom.Entry, DateTimeOffset)> entries, CancellationToken stop)
    {
        var title = T("site.title", (await FilterWords.LoadAsync(db, index, filter, ofSpeakers, stop)).Title(page, filter));
        return TypedResults.Text(Atom.Text(title, request.Site() + self, request.Site() + alternate, entries), Atom.ContentType);
    }
}
