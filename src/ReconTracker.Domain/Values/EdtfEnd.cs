namespace ReconTracker.Domain.Values;

/// <summary>One end of an interval: dated, open (<c>..</c>) or unknown (nothing written).</summary>
public sealed class EdtfEnd
{
    private EdtfEnd(EdtfShape? value, bool isOpen) => (Value, IsOpen) = (value, isOpen);

    /// <summary>The end that has no limit, or whose limit is not set yet.</summary>
    public static EdtfEnd Open { get; } = new(null, isOpen: true);

    /// <summary>The end that exists and is not known.</summary>
    public static EdtfEnd Unknown { get; } = new(null, isOpen: false);

    /// <summary>The date, or the one-of set of dates; null when open or unknown.</summary>
    public EdtfShape? Value { get; }

    /// <summary>Whether it has no limit, or none yet.</summary>
    public bool IsOpen { get; }

    /// <summary>Whether it exists and is not known.</summary>
    public bool IsUnknown => Value is null && !IsOpen;

    /// <inheritdoc/>
    public override string ToString() => IsOpen ? ".." : Value?.ToString() ?? "";

    internal static EdtfEnd At(EdtfShape value) => new(value, isOpen: false);
}
