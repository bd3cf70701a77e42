namespace ReconTracker.Web.Reading.Filtering;

/// <summary>One clause of the sentence that says what is shown.</summary>
/// <param name="Words">The words, with <c>{0}</c> where the values stand.</param>
/// <param name="Values">The values as a reader knows them.</param>
/// <param name="Joiner">What stands between two values.</param>
internal sealed record FilterClause(string Words, IReadOnlyList<string> Values, string Joiner)
{
    /// <summary>The words before the values.</summary>
    public string Before => Words.Split("{0}")[0];

    /// <summary>The words after the values.</summary>
    public string After => Words.Split("{0}") is [_, var after] ? after : "";
}
