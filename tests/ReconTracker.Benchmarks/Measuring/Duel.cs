using System.Diagnostics;

namespace ReconTracker.Benchmarks.Measuring;

/// <summary>Two ways to the same answer, taken in turns: who goes first changes from pair to pair, and the first rounds are not counted.</summary>
internal static class Duel
{
    /// <summary>How many questions make a pair: questions differ more than ways do, a handful of them less.</summary>
    public const int Batch = 10;

    /// <summary>Runs pairs until their number or the time is up.</summary>
    /// <typeparam name="TQuestion">What both are asked.</typeparam>
    /// <typeparam name="TAnswer">What both answer; compared by value.</typeparam>
    /// <param name="questions">All different.</param>
    /// <param name="ours">Our way.</param>
    /// <param name="theirs">The other way.</param>
    /// <param name="limit">The most time for all pairs; three are run in any case.</param>
    /// <param name="warmUps">Questions at the start that are not counted.</param>
    /// <param name="batchSize">How many questions make a pair.</param>
    /// <returns>Milliseconds a question, pair by pair, and how many answers were compared and differed.</returns>
    public static async Task<Outcome> RunAsync<TQuestion, TAnswer>(
        IReadOnlyList<TQuestion> questions, Func<TQuestion, Task<TAnswer>> ours, Func<TQuestion, Task<TAnswer>> theirs, TimeSpan limit, int warmUps = 10, int batchSize = Batch)
        where TAnswer : IEquatable<TAnswer>
    {
        for (var round = 0; round < warmUps; round++)
        {
            await ours(questions[round % questions.Count]);
            await theirs(questions[round % questions.Count]);
        }

        var (pairs, compared, differing, first) = (new List<(double, double)>(), 0, 0, "");
        var clock = Stopwatch.StartNew();
        foreach (var batch in questions.Chunk(batchSize))
        {
            if (clock.Elapsed > limit && pairs.Count >= 3)
            {
                break;
            }

            var oursFirst = pairs.Count % 2 == 0;
            var one = await TimedAsync(oursFirst ? ours : theirs, batch);
            var other = await TimedAsync(oursFirst ? theirs : ours, batch);
            pairs.Add(oursFirst ? (one.Time, other.Time) : (other.Time, one.Time));
            foreach (var (question, answer, otherAnswer) in batch.Zip(one.Answers, other.Answers))
            {
                compared++;
                if (!answer.Equals(otherAnswer))
                {
                    differing++;
                    first = first.Length > 0 ? first : $"{question}: {answer} against {otherAnswer}";
                }
            }
        }

        return new Outcome(pairs, compared, differing, first);
    }

    private static async Task<(List<TAnswer> Answers, double Time)> TimedAsync<TQuestion, TAnswer>(Func<TQuestion, Task<TAnswer>> way, TQuestion[] questions)
    {
        var answers = new List<TAnswer>(questions.Length);
        var start = Stopwatch.GetTimestamp();
        foreach (var question in questions)
        {
            answers.Add(await way(question));
        }

        return (answers, Stopwatch.GetElapsedTime(start).TotalMilliseconds / questions.Length);
    }

    /// <summary>What the pairs took, in milliseconds, and where the answers differed.</summary>
    internal sealed record Outcome(IReadOnlyList<(double Ours, double Theirs)> Pairs, int Compared, int Differing, string FirstDifference)
    {
        public Ratio Ratio => Ratio.Of(Pairs);

        public bool IsEqual => Differing == 0;

        public string Equality => IsEqual ? $"{Compared} answers alike" : $"{Differing} of {Compared} differ, first {FirstDifference}";

        public string Figures(string unit = "ms")
        {
            var (ours, theirs) = (Pairs.Select(pair => pair.Ours).Order().ToList(), Pairs.Select(pair => pair.Theirs).Order().ToList());
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ratio.Quantile(ours, 0.5):0.###} {unit} against {Ratio.Quantile(theirs, 0.5):0.###} {unit}");
        }
    }
}
