using System.Text;

namespace ReconTracker.Domain.Names.Folding;

/// <summary>One token of a key while its letters are read.</summary>
internal sealed class Skeleton
{
    private readonly StringBuilder _printed = new();
    private string _asWritten = "";
    private bool _hasConsonant;
    private bool _vowelsAreWritten;
    private bool _vowelSince;
    private bool _breathDue;

    internal bool IsBegun => _printed.Length > 0 || _asWritten.Length > 0;

    /// <summary>Reads a word; one read before it in the same token is joined to it.</summary>
    internal void Read(ReadOnlySpan<char> word)
    {
        _vowelSince = true;
        _vowelsAreWritten = Letters.HasVowel(word);
        for (var at = 0; at < word.Length;)
        {
            var sounds = Letters.Read(word[at..], out var length);
            var rest = word[(at + length)..];
            if (sounds is null)
            {
                PrintAsIs(word[at]);
            }
            else
            {
                foreach (var sound in sounds)
                {
                    Print(sound, word[at], rest);
                }
            }

            at += length;
        }

        _asWritten = _hasConsonant ? "" : word.ToString();
    }

    /// <summary>The token, and a fresh start. A word of nothing but vowels (EU, UAE) stays as written.</summary>
    internal string Take()
    {
        // Shtayyeh or Ishtayeh: a vowel before st is only there to say it
        var from = _printed is [Sound.PrintedVowel, 's' or 'ʃ', 't', ..] ? 1 : 0;
        var token = _hasConsonant ? _printed.ToString(from, _printed.Length - from) : _asWritten;
        _printed.Clear();
        (_asWritten, _hasConsonant, _vowelSince, _breathDue) = ("", false, false, false);
        return token;
    }

    private void Print(char sound, char letter, ReadOnlySpan<char> rest)
    {
        switch (sound)
        {
            case Sound.Vowel or Sound.Throat:
                PrintVowel();
                break;
            case Sound.Glide when _printed.Length > 0 && !Letters.VowelFollows(rest, letter):
                PrintVowel();
                break;
            case Sound.Glide:
                PrintConsonant(Sound.PrintedGlide, letter);
                break;
            case Sound.Breath when _printed is [.., 't']:
                break;
            case Sound.Breath when rest.IsEmpty:
                _breathDue = true;
                break;
            case Sound.Breath:
                PrintConsonant(Sound.PrintedBreath, letter);
                break;
            default:
                PrintConsonant(sound, letter);
                break;
        }
    }

    private void PrintVowel()
    {
        if (_printed.Length == 0)
        {
            _printed.Append(Sound.PrintedVowel);
        }

        _vowelSince = true;
    }

    // doubled letters are one, but Arabic script and abbreviations do not double: two letters there have a vowel between them
    private void PrintConsonant(char sound, char letter)
    {
        PrintBreathDue(letter);
        if (_printed is [.., var last] && last == sound)
        {
            if (!_vowelSince && _vowelsAreWritten && !Letters.IsArabic(letter))
            {
                return;
            }

            _printed.Append(Sound.PrintedVowel);
        }

        _printed.Append(sound);
        (_hasConsonant, _vowelSince) = (true, false);
    }

    // digits, and the letters of other scripts
    private void PrintAsIs(char letter)
    {
        PrintBreathDue(letter);
        _printed.Append(letter);
        (_hasConsonant, _vowelSince) = (true, false);
    }

    // the last h of a word is heard after all when another word is joined to it: Salah al-Din
    private void PrintBreathDue(char letter)
    {
        if (_breathDue)
        {
            _breathDue = false;
            PrintConsonant(Sound.PrintedBreath, letter);
        }
    }
}
