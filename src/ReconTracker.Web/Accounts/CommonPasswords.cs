namespace ReconTracker.Web.Accounts;

/// <summary>Passwords that others would try first: a list of words, and what people make of them to please rules.</summary>
internal static class CommonPasswords
{
    // rows and walks on keyboards, and orders that everybody knows
    private static readonly string[] Orders =
    [
        "abcdefghijklmnopqrstuvwxyz", "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "1q2w3e4r5t6y7u8i9o0p", "йцукенгшщзхъфывапролджэячсмитьбю", "абвгдежзийклмнопрстуфхцчшщ",
    ];

    private const string Swapped = "@4310$57!";
    private const string Meant = "aaeiossti";

    private static readonly HashSet<string> Words = Read();

    public static bool Contains(string password)
    {
        var plain = password.ToLowerInvariant();
        return plain.Distinct().Count() < 5 || IsMadeOfOrders(plain) || IsMadeOfWords(plain, plain) || IsMadeOfWords(plain, Letters(plain));
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("ReconTracker.Web.Accounts.common-passwords.txt")!);
        return [.. reader.ReadToEnd().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)];
    }

    // p@ssw0rd is password
    private static string Letters(string text) => string.Concat(text.Select(sign => Swapped.IndexOf(sign, StringComparison.Ordinal) is var at and >= 0 ? Meant[at] : sign));

    // words of the list, in whatever way its signs are read, and figures and signs around them
    private static bool IsMadeOfWords(string text, string read)
    {
        var reached = new bool[text.Length + 1];
        reached[0] = true;
        var holdsWord = false;
        for (var start = 0; start < text.Length; start++)
        {
            if (!reached[start])
            {
                continue;
            }

            reached[start + 1] |= !char.IsLetter(text[start]);
            for (var length = 3; length <= Math.Min(20, text.Length - start); length++)
            {
                if (Words.Contains(read.Substring(start, length)))
                {
                    reached[start + length] = holdsWord = true;
                }
            }
        }

        return reached[text.Length] && holdsWord;
    }

    private static bool IsMadeOfOrders(string text)
    {
        var left = text.Length;
        for (var start = 0; start < text.Length;)
        {
            var run = LongestOrder(text, start);
            left -= run >= 4 ? run : 0;
            start += Math.Max(run, 1);
        }

        return left < 4;
    }

    private static int LongestOrder(string text, int start)
    {
        var longest = 0;
        while (start + longest < text.Length && Orders.Any(order => IsIn(order, text.Substring(start, longest + 1))))
        {
            longest++;
        }

        return longest;
    }

    private static bool IsIn(string order, string piece) =>
        order.Contains(piece, StringComparison.Ordinal) || string.Concat(order.Reverse()).Contains(piece, StringComparison.Ordinal);
}
