namespace ReconTracker.Benchmarks.Running;

/// <summary>Rows in their order; equal when all of them are.</summary>
internal sealed class Answer(IReadOnlyList<string> rows) : IEquatable<Answer>
{
    public IReadOnlyList<string> Rows => rows;

    public bool Equals(Answer? other) => other is not null && rows.SequenceEqual(other.Rows);

    public override bool Equals(object? obj) => Equals(obj as Answer);

    public override int GetHashCode() => rows.Count;

    public override string ToString() => rows.Count == 0 ? "nothing" : $"{rows.Count} rows, first {rows[0]}";
}
