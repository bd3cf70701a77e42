using Microsoft.AspNetCore.Http;
using ReconTracker.Web.Reading;

namespace ReconTracker.Web.Tests.Reading;

public sealed class ReadingTurnsTests
{
    private const int AtOnce = 4;

    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Never = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(30);

    private readonly TaskCompletionSource<object?> _end = new();

    [Fact]
    public async Task LongQuestions_GiveTheirTurnsUp()
    {
        using var turns = new ReadingTurns(AtOnce, longest: Soon, patience: Never);
        var slow = AskSlowly(turns);

        (await AskAsync(turns, () => "quick").WaitAsync(Enough)).ShouldBe("quick");

        slow.ShouldAllBe(question => !question.IsCompleted);
        _end.SetResult("slow");
        (await Task.WhenAll(slow).WaitAsync(Enough)).ShouldAllBe(answer => (string)answer! == "slow");
    }

    [Fact]
    public async Task MoreThanThereAreTurns_WaitUntilOneIsFree()
    {
        using var turns = new ReadingTurns(AtOnce, longest: Never, patience: Never);
        var slow = AskSlowly(turns);
        var asked = 0;
        var later = Enumerable.Range(0, 3).Select(_ => AskAsync(turns, () => Interlocked.Increment(ref asked))).ToList();

        await Task.Delay(Soon);
        Volatile.Read(ref asked).ShouldBe(0, "all turns are taken");

        _end.SetResult(null);
        await Task.WhenAll([.. later, .. slow]).WaitAsync(Enough);
        asked.ShouldBe(3);
    }

    [Fact]
    public async Task QuestionThatHasWaitedLong_GoesOnWithoutATurn()
    {
        using var turns = new ReadingTurns(AtOnce, longest: Never, patience: Soon);
        var slow = AskSlowly(turns);

        (await AskAsync(turns, () => "waited").WaitAsync(Enough)).ShouldBe("waited");

        slow.ShouldAllBe(question => !question.IsCompleted);
        _end.SetResult(null);
        await Task.WhenAll(slow).WaitAsync(Enough);
    }

    [Fact]
    public async Task QuestionsThatFail_GiveTheirTurnsBack()
    {
        using var turns = new ReadingTurns(AtOnce, longest: Never, patience: Never);
        for (var number = 0; number < 3 * AtOnce; number++)
        {
            await Should.ThrowAsync<FormatException>(async () => await turns.InvokeAsync(Asked(), number % 2 == 0
                ? _ => throw new FormatException()
                : _ => ValueTask.FromException<object?>(new FormatException())));
        }

        (await AskAsync(turns, () => "answer").WaitAsync(Enough)).ShouldBe("answer");
    }

    [Fact]
    public async Task ReaderWhoLeavesWhileWaiting_TakesNoTurn()
    {
        using var turns = new ReadingTurns(AtOnce, longest: Never, patience: Never);
        using var leaving = new CancellationTokenSource();
        var slow = AskSlowly(turns);
        var gone = Enumerable.Range(0, AtOnce).Select(_ => turns.InvokeAsync(Asked(leaving.Token), _ => throw new InvalidOperationException("asked all the same")).AsTask()).ToList();

        // as many as there are turns: if each took one, none would be left
        await leaving.CancelAsync();
        foreach (var reader in gone)
        {
            await Should.ThrowAsync<OperationCanceledException>(() => reader.WaitAsync(Enough));
        }

        _end.SetResult(null);
        await Task.WhenAll(slow).WaitAsync(Enough);
        foreach (var number in Enumerable.Range(0, 2 * AtOnce))
        {
            (await AskAsync(turns, () => number).WaitAsync(Enough)).ShouldBe(number);
        }
    }

    private static DefaultEndpointFilterInvocationContext Asked(CancellationToken gone = default) => new(new DefaultHttpContext { RequestAborted = gone });

    private static Task<object?> AskAsync(ReadingTurns turns, Func<object?> answer) => turns.InvokeAsync(Asked(), _ => ValueTask.FromResult(answer())).AsTask();

    private List<Task<object?>> AskSlowly(ReadingTurns turns, int count = AtOnce) =>
        [.. Enumerable.Range(0, count).Select(_ => turns.InvokeAsync(Asked(), _ => new ValueTask<object?>(_end.Task)).AsTask())];
}
