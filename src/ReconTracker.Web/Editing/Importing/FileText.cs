using System.Text.Unicode;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>The text of a file: UTF-8 and nothing else, since a guess at another encoding would store other letters than were meant.</summary>
internal static class FileText
{
    /// <summary>The bytes of the text without a byte order mark; null, and why, when they are none.</summary>
    public static ReadOnlyMemory<byte>? Of(ReadOnlyMemory<byte> bytes, string? file, ImportRefusals refusals)
    {
        var text = bytes[(bytes.Span.StartsWith("\uFEFF"u8) ? 3 : 0)..];
        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            refusals.Add(new(file, 1), "The text is UTF-16: save it as UTF-8.");
        }
        else if (text.Span.IndexOf((byte)0) is var zero and >= 0)
        {
            refusals.Add(new(file, text.Span[..zero].Count((byte)'\n') + 1), "A control character (U+0000): this is no text.");
        }
        else if (!Utf8.IsValid(text.Span))
        {
            refusals.Add(new(file, FirstInvalidLine(text.Span)), "The text is not UTF-8 (Windows-1252, perhaps): save it as UTF-8.");
        }
        else if (text.Span.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            refusals.Add(new(file), "The file is empty.");
        }
        else
        {
            return text;
        }

        return null;
    }

    private static long FirstInvalidLine(ReadOnlySpan<byte> text)
    {
        var number = 0L;
        foreach (var line in text.Split((byte)'\n'))
        {
            number++;
            if (!Utf8.IsValid(text[line]))
            {
                break;
            }
        }

        return number;
    }
}
