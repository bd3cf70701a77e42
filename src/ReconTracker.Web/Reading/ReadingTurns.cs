namespace ReconTracker.Web.Reading;

/// <summary>
/// How many questions of readers are worked on at the same time; the others wait. More at once than the machine has cores for takes longer for everybody.
/// A turn is for asking the database and the index, not for printing and sending the answer. A question that takes long gives its turn up, and one that has waited long goes on without: where all wait for
/// the same thing, those that do not need it are not held up much longer.
/// </summary>
/// <param name="atOnce">How many at a time.</param>
/// <param name="longest">How long a question keeps its turn.</param>
/// <param name="patience">How long a question waits for its turn.</param>
internal sealed class ReadingTurns(int atOnce, TimeSpan longest, TimeSpan patience) : IEndpointFilter, IDisposable
{
    private const int TurnsACore = 2;

    private readonly SemaphoreSlim _turns = new(atOnce);

    public ReadingTurns()
        : this(TurnsACore * Environment.ProcessorCount, longest: TimeSpan.FromMilliseconds(250), patience: TimeSpan.FromSeconds(1))
    {
    }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!await _turns.WaitAsync(patience, context.HttpContext.RequestAborted))
        {
            return await next(context);
        }

        Task<object?> answer;
        try
        {
            answer = next(context).AsTask();
            if (!answer.IsCompleted)
            {
                using var end = new CancellationTokenSource();
                await Task.WhenAny(answer, Task.Delay(longest, end.Token));
                await end.CancelAsync();
            }
        }
        finally
        {
            _turns.Release();
        }

        return await answer;
    }

    public void Dispose() => _turns.Dispose();
}
