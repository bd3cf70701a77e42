using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Reading.Ended;

/// <summary>What stands at the address of a record that has ended: the way to the record into which it was merged, or that it was withdrawn, when and why.</summary>
internal static class EndedRecord
{
    /// <summary>The answer; null when there never was such a record.</summary>
    public static async Task<IResult?> AnswerAsync(HttpContext context, RecordKind kind)
    {
        var (db, stop) = (context.RequestServices.GetRequiredService<ReconDb>(), context.RequestAborted);
        if (!Slug.TryParse(context.Request.RouteValues["slug"]?.ToString(), out var slug))
        {
            return null;
        }

        var record = new RecordReference(kind, slug);
        if (!(await db.EndedAsync([record], stop)).TryGetValue(record, out var end))
        {
            return null;
        }

        var last = await db.Revisions.AsNoTracking().SingleAsync(revision => revision.Kind == kind && revision.Slug == slug && revision.Number == end.Number - 1, stop);
        var document = last.ToRecord();
        var label = document is null ? new Labels()[record] : Label.Of(document, Languages.Current.Name);
        var room = document is PartyRecord party ? party.Kind : context.Request.Path.StartsWithSegments(Links.Institutions, StringComparison.Ordinal) ? PartyKind.Institution : PartyKind.Faction;
        var isData = context.Request.Path.Value!.EndsWith(DataTwins.Suffix, StringComparison.Ordinal);
        if (end.Ending.MergedInto is { } successor)
        {
            // permanent as far as anybody knows, and asked again each time: a merger can be undone
            return TypedResults.Redirect(Links.Record(record with { Slug = successor }, room) + (isData ? DataTwins.Suffix : ""), permanent: true);
        }

        return isData
            ? TypedResults.Problem(statusCode: StatusCodes.Status410Gone, detail: string.Create(CultureInfo.InvariantCulture, $"The {record} was withdrawn on {end.When:yyyy-MM-dd}: {end.Why}"))
            : new RazorComponentResult<EndedPage>(new Dictionary<string, object?> { [nameof(EndedPage.End)] = end, [nameof(EndedPage.Label)] = label with { PartyKind = room } })
            {
                StatusCode = StatusCodes.Status410Gone,
            };
    }
}
