using System.Text;

namespace ReconTracker.Data.Generation;

/// <summary>Running text about nothing: some words that are everywhere, and many that are rare.</summary>
internal static class Wordage
{
    private const int Vocabulary = 6000;

    private static readonly string[] Common = """
        the of and to in a for that with on talks unity parties delegation meeting factions government national agreement reconciliation between leaders committee elections
        council dialogue mediation proposal prisoners security reform division positions hosts visit statement invitation ministers roadmap framework consultations accord
        partnership legitimacy programme institutions territory ceasefire crossing reconstruction aid guarantees timetable conditions resistance diplomacy recognition
        sovereignty negotiations observers consensus differences progress obstacles commitment principles schedule venue spokesman envoy foreign ministry support welcome
        called stressed agreed discussed proposed rejected postponed confirmed expected announced hoped demanded offered explained warned praised
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Heads = ["ba", "ced", "dor", "fel", "gar", "hin", "jol", "ker", "lum", "mar", "nev", "ost", "pel", "quin", "ros", "sal", "tam", "ul", "ver", "zan"];

    private static readonly string[] Middles = ["a", "ba", "di", "fo", "gu", "la", "mi", "no", "ri", "su", "ta", "vo", "le", "ke", "ra", "ny", "po"];

    private static readonly string[] Tails = ["b", "dan", "fer", "gil", "k", "lin", "mond", "nor", "p", "rad", "s", "ter", "vin", "x", "zor", "m", "t", "lo"];

    private static readonly string[] Arabic = "حوار وحدة وطنية لقاء وفود مصالحة اتفاق حكومة انتخابات موقف بيان دعوة جلسة لجنة مقترح انقسام شراكة ضمانات جدول أسرى إعمار معبر تأييد خلاف".Split(' ');

    private static readonly string[] Russian = "диалог единство встреча делегация примирение соглашение правительство выборы позиция заявление приглашение заседание комитет предложение раскол партнёрство гарантии график".Split(' ');

    private static readonly Zipf Frequencies = new(Vocabulary);

    private static readonly string[] Words = [.. Enumerable.Range(0, Vocabulary).Select(Word)];

    /// <summary>So many words of the vocabulary, the first with a capital, with a full stop.</summary>
    public static string Sentence(Dice dice, int words)
    {
        var text = Text(dice, "en", words);
        return $"{char.ToUpperInvariant(text[0])}{text.AsSpan(1)}.";
    }

    /// <summary>So many words in a language.</summary>
    public static string Text(Dice dice, string language, int words)
    {
        var text = new StringBuilder(words * 8);
        for (var count = 0; count < words; count++)
        {
            _ = text.Append(count == 0 ? "" : " ").Append(language switch
            {
                "ar" => dice.Of(Arabic),
                "ru" => dice.Of(Russian),
                _ => Words[Frequencies.Throw(dice)],
            });
        }

        return text.ToString();
    }

    /// <summary>The word of a rank, 0 the most frequent.</summary>
    private static string Word(int rank)
    {
        if (rank < Common.Length)
        {
            return Common[rank];
        }

        var rare = rank - Common.Length;
        return $"{Heads[rare % Heads.Length]}{Middles[rare / Heads.Length % Middles.Length]}{Tails[rare / Heads.Length / Middles.Length % Tails.Length]}";
    }
}
