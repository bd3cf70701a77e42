namespace ReconTracker.Domain.Names.Folding;

/// <summary>
/// The letters of a skeleton. A lower-case sound is printed as it stands; an upper-case one depends on its neighbours and
/// is decided by <see cref="Skeleton"/>.
/// </summary>
/// <remarks>
/// The printed letters are b d f j k l m n r s t z and those below. None of them spells another sound when two of them
/// meet, and no particle can be spelled with them: that is why folding a key again changes nothing.
/// </remarks>
internal static class Sound
{
    /// <summary>Any vowel, and y. Printed at the head of a word and between two equal consonants, nowhere else.</summary>
    internal const char Vowel = 'V';

    /// <summary>Ayn or hamza: a vowel at the head of a word, nothing inside it.</summary>
    internal const char Throat = 'A';

    /// <summary>w: a consonant before a written vowel or at the head of a word, otherwise a vowel.</summary>
    internal const char Glide = 'W';

    /// <summary>h, kh: not printed at the end of a name nor after t.</summary>
    internal const char Breath = 'H';

    /// <summary>A vowel, printed.</summary>
    internal const char PrintedVowel = 'o';

    /// <summary>w as a consonant, printed: one letter with v and f, because Russian в stands for both.</summary>
    internal const char PrintedGlide = 'f';

    /// <summary>h or kh, printed.</summary>
    internal const char PrintedBreath = 'ħ';
}
