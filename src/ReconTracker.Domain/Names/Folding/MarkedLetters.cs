namespace ReconTracker.Domain.Names.Folding;

/// <summary>Letters that their mark makes another letter. Every other mark is stripped: harakat, macrons, dots, stress.</summary>
internal static class MarkedLetters
{
    private const char Caron = '\u030C';
    private const char Cedilla = '\u0327';
    private const char LineBelow = '\u0331';
    private const char Madda = '\u0653';
    private const char HamzaAbove = '\u0654';
    private const char HamzaBelow = '\u0655';

    internal static char Read(char letter, char mark) => (letter, mark) switch
    {
        ('s' or 'c', Caron) or ('s', Cedilla) => 'ʃ',
        ('z' or 'g', Caron) => 'ʒ',
        ('d', LineBelow) => 'z',
        ('ا' or 'و' or 'ي', Madda or HamzaAbove or HamzaBelow) => 'أ',
        _ => letter,
    };
}
