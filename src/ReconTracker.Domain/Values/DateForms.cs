namespace ReconTracker.Domain.Values;

/// <summary>A word or pattern in the cases that dates need. A plain text is the same in all.</summary>
internal sealed record DateForms(string Nominative, string Genitive, string Instrumental, string? Accusative = null)
{
    public static implicit operator DateForms(string text) => new(text, text, text);

    public string In(DateCase wanted) => wanted switch
    {
        DateCase.Genitive => Genitive,
        DateCase.Instrumental => Instrumental,
        DateCase.Accusative => Accusative ?? Nominative,
        _ => Nominative,
    };
}
