namespace ReconTracker.Domain.Values;

/// <summary>The characters that write a qualifier.</summary>
internal static class EdtfMarks
{
    public static string Of(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    public static EdtfQualifier Read(char mark) => mark switch
    {
        '?' => EdtfQualifier.Uncertain,
        '~' => EdtfQualifier.Approximate,
        '%' => EdtfQualifier.UncertainAndApproximate,
        _ => EdtfQualifier.None,
    };
}
