using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Publishing;
using ReconTracker.Web.Reading.Ended;
using ReconTracker.Web.Reading.Filtering;
using ReconTracker.Web.Reading.History;

namespace ReconTracker.Web.Reading;

/// <summary>The sorts of line in the table of reading addresses. All answer GET and HEAD, and all but exports are cached until something is published.</summary>
internal static class ReadingEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>A page: <paramref name="load"/> gives its model, null where there is no such page, or a result of its own (a redirect).</summary>
    public static void Page<TPage>(this RouteGroupBuilder reading, string address, Delegate load, params string[] query)
        where TPage : IComponent => reading.Map(address, load, query, model => new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Data"] = model }));

    /// <summary>The page of each record of a kind, or what is to be said at its address when it has ended.</summary>
    public static void Record<TPage>(this RouteGroupBuilder reading, string address, RecordKind kind, Delegate load)
        where TPage : IComponent => reading.Map(address, load, [], model => new RazorComponentResult<TPage>(new Dictionary<string, object?> { ["Data"] = model }), kind);

    /// <summary>Data: <paramref name="load"/> gives a document, or null where there is none.</summary>
    public static void Data(this RouteGroupBuilder reading, string address, Delegate load, params string[] query) =>
        reading.Map(address, load, query, document => TypedResults.Json(document, RecordJson.Options));

    /// <summary>A file: <paramref name="load"/> gives one of the formats of Web/Formats that print themselves.</summary>
    public static void File(this RouteGroupBuilder reading, string address, Delegate load, params string[] query) => reading.Map(address, load, query, file => (IResult)file);

    /// <summary>One record, byte for byte as its newest revision has it.</summary>
    public static void Record(this RouteGroupBuilder reading, string address, RecordKind kind) => reading.Map(
        address,
        (Slug slug, ReconDb db, CancellationToken stop) => db.Revisions.Where(revision => revision.Kind == kind && revision.Slug == slug)
            .OrderByDescending(revision => revision.Number).Select(revision => revision.IsEnd ? null : revision.Document).FirstOrDefaultAsync(stop),
        [],
        document => TypedResults.Text((string)document, "application/json", System.Text.Encoding.UTF8),
        kind);

    /// <summary>The history of each record of a kind, and the same as data.</summary>
    public static void History(this RouteGroupBuilder reading, string records, RecordKind kind, PartyKind? room = null)
    {
        reading.Page<HistoryPage>(
            $"{records}/{{slug}}/history",
            (Slug slug, [AsParameters] HistoryQuery asked, ReconDb db, CancellationToken stop) => HistoryPage.LoadAsync(kind, room, slug, asked, db, stop),
            HistoryQuery.Names);
        reading.Data(
            $"{records}/{{slug}}/history.json",
            (Slug slug, [AsParameters] HistoryQuery asked, ReconDb db, CancellationToken stop) => HistoryData.LoadAsync(kind, room, slug, asked, db, stop),
            HistoryQuery.Names);
    }

    /// <summary>All records of a kind.</summary>
    public static void Records(this RouteGroupBuilder reading, string address, RecordKind kind) =>
        // as objects: the serializer then writes what each record is, not only what all records share
        reading.Data(address, async (ReconDb db, CancellationToken stop) => (await db.RecordsAsync<RecordDocument>(kind, cancellation: stop)).Select(record => (object)record));

    /// <summary>Everything under a filter, as long as it is: written while it is read, and not kept. Only so many at once: <see cref="ExportTurns"/>.</summary>
    public static void Export(this RouteGroupBuilder reading, string address, Delegate load, params string[] query) =>
        reading.MapMethods(address, Methods, load).WithMetadata(new QueryNames(query)).DisableRequestTimeout().RequireRateLimiting(ExportTurns.Policy);

    private static void Map(this RouteGroupBuilder reading, string address, Delegate load, string[] query, Func<object, IResult> answer, RecordKind? kind = null) => reading
        .MapMethods(address, Methods, load)
        .AddEndpointFilter(async (context, next) => await next(context) switch
        {
            null => kind is { } of && await EndedRecord.AnswerAsync(context.HttpContext, of) is { } ended ? ended : TypedResults.NotFound(),
            IResult own => own,
            { } model => answer(model),
        })
        .WithMetadata([new QueryNames(query), .. kind is RecordKind.Meeting or RecordKind.Statement ? [new OwnPage(kind.Value)] : Array.Empty<object>()])
        .CacheOutput(policy => policy.UntilPublished().SetVaryByQuery(query).VaryByValue(context => KeyValuePair.Create("unknown", string.Join(',', context.Request.UnknownNames()))));
}
