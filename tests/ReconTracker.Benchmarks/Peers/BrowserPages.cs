using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Npgsql;

namespace ReconTracker.Benchmarks.Peers;

/// <summary>The meetings in timelines that draw in the browser, as their manuals say; each sets <c>window.usable</c> when it has drawn.</summary>
internal static class BrowserPages
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Default };

    public static void MapPeers(this WebApplication app, NpgsqlDataSource source, string folder)
    {
        var packages = Path.Combine(folder, "node_modules");
        if (!Directory.Exists(packages))
        {
            return;
        }

        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(packages), RequestPath = "/npm", ServeUnknownFileTypes = true });
        app.MapGet("/vis/{many:int}", async (int many) => Results.Text(Vis(await EventsAsync(source, many)), "text/html", Encoding.UTF8));
        app.MapGet("/timelinejs/{many:int}", async (int many) => Results.Text(TimelineJs(await EventsAsync(source, many)), "text/html", Encoding.UTF8));
    }

    private static async Task<List<(string Slug, string Title, DateTime Day)>> EventsAsync(NpgsqlDataSource source, int many)
    {
        await using var command = source.CreateCommand("SELECT slug, title, when_earliest FROM meetings WHERE when_earliest IS NOT NULL ORDER BY slug LIMIT $1");
        command.Parameters.Add(new() { Value = many });
        await using var reader = await command.ExecuteReaderAsync();
        var events = new List<(string, string, DateTime)>();
        while (await reader.ReadAsync())
        {
            events.Add((reader.GetString(0), reader.GetString(1), reader.GetDateTime(2)));
        }

        return events;
    }

    private static string Vis(List<(string Slug, string Title, DateTime Day)> events)
    {
        var items = events.Select(one => new { id = one.Slug, content = one.Title, start = one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) });
        return $$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>vis-timeline</title>
            <link rel="stylesheet" href="/npm/vis-timeline/styles/vis-timeline-graph2d.min.css">
            <script src="/npm/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"></script></head>
            <body><div id="timeline"></div><script>
            var timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet({{JsonSerializer.Serialize(items, Json)}}), { height: '800px' });
            timeline.on('changed', () => requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = document.querySelectorAll('.vis-item').length; window.usable = window.usable || performance.now(); })));
            </script></body></html>
            """;
    }

    private static string TimelineJs(List<(string Slug, string Title, DateTime Day)> events)
    {
        var data = new
        {
            events = events.Select(one => new
            {
                unique_id = one.Slug,
                start_date = new { year = one.Day.Year, month = one.Day.Month, day = one.Day.Day },
                text = new { headline = one.Title },
            }),
        };
        return $$"""
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title>
            <link rel="stylesheet" href="/npm/@knight-lab/timelinejs/dist/css/timeline.css">
            <script src="/npm/@knight-lab/timelinejs/dist/js/timeline.js"></script></head>
            <body><div id="timeline" style="width: 100%; height: 800px"></div><script>
            var timeline = new TL.Timeline('timeline', {{JsonSerializer.Serialize(data, Json)}}, { font: null });
            timeline.on('ready', () => requestAnimationFrame(() => requestAnimationFrame(() => { window.drawn = document.querySelectorAll('.tl-timemarker').length; window.usable = performance.now(); })));
            </script></body></html>
            """;
    }
}
