using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReconTracker.Web.Tests.Performance;

/// <summary>What a page asks of the database, and how long its answer is. What belongs to a request carries its trace; what the application does besides is not counted.</summary>
internal sealed class PageCosts : IDisposable
{
    private readonly SeededApp.OwnApp _app;
    private readonly ConcurrentQueue<ActivityTraceId> _commands = new();
    private readonly ConcurrentQueue<(ActivityTraceId Trace, int Rows)> _rows = new();
    private readonly ActivityListener _activities;
    private readonly ConcurrentBag<IDisposable> _subscriptions = [];

    public PageCosts(SeededApp.OwnApp app)
    {
        _app = app;
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name is "Npgsql" or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.Source.Name == "Npgsql")
                {
                    _commands.Enqueue(activity.TraceId);
                }
            },
        };
        ActivitySource.AddActivityListener(_activities);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(new Hearing<DiagnosticListener>(Hear)));
    }

    public void Dispose()
    {
        _activities.Dispose();
        foreach (var subscription in _subscriptions)
        {
            subscription.Dispose();
        }
    }

    /// <summary>Asks for a page, which must be there.</summary>
    public async Task<Cost> OfAsync(string address)
    {
        var trace = ActivityTraceId.CreateRandom();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom()}-01");
        using var answer = await _app.Client.SendAsync(request);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        var body = await answer.Content.ReadAsByteArrayAsync();
        return new Cost(_commands.Count(command => command == trace), _rows.Where(read => read.Trace == trace).Sum(read => read.Rows), body.Length);
    }

    private void Hear(DiagnosticListener listener)
    {
        if (listener.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(listener.Subscribe(
                new Hearing<KeyValuePair<string, object?>>(told =>
                {
                    if (told.Value is DataReaderDisposingEventData read && Activity.Current is { } activity)
                    {
                        _rows.Enqueue((activity.TraceId, read.ReadCount));
                    }
                }),
                name => name == RelationalEventId.DataReaderDisposing.Name));
        }
    }

    /// <summary>What one page cost.</summary>
    internal sealed record Cost(int Commands, int Rows, int Bytes);

    private sealed class Hearing<T>(Action<T> hear) : IObserver<T>
    {
        public void OnNext(T value) => hear(value);

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
