namespace ReconTracker.Data.Generation;

/// <summary>One word in the three scripts of the collection.</summary>
/// <param name="Latin">As English papers write it.</param>
/// <param name="Arabic">In Arabic.</param>
/// <param name="Russian">As Russian papers write it.</param>
internal sealed record Spelling(string Latin, string Arabic, string Russian)
{
    /// <summary>Words side by side, in each script.</summary>
    public static Spelling operator +(Spelling left, Spelling right) =>
        new($"{left.Latin} {right.Latin}", $"{left.Arabic} {right.Arabic}", $"{left.Russian} {right.Russian}");

    /// <summary>One of the three.</summary>
    public string In(string language) => language switch
    {
        "ar" => Arabic,
        "ru" => Russian,
        _ => Latin,
    };
}
