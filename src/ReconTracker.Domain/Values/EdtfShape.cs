namespace ReconTracker.Domain.Values;

/// <summary>What an EDTF value is made of: an <see cref="EdtfDate"/>, an <see cref="EdtfInterval"/> or an <see cref="EdtfSet"/>.</summary>
public abstract class EdtfShape
{
    private protected EdtfShape()
    {
    }

    /// <summary>How finely it is known.</summary>
    public abstract EdtfPrecision Precision { get; }

    /// <summary>Every qualifier found in it, together.</summary>
    public abstract EdtfQualifier Qualifier { get; }

    /// <summary>The first possible day; null when there is no first.</summary>
    internal abstract CalendarDay? First { get; }

    /// <summary>The last possible day; null when there is no last.</summary>
    internal abstract CalendarDay? Last { get; }

    /// <summary>The single dates written in it, in the order of writing.</summary>
    internal abstract IEnumerable<EdtfDate> Dates { get; }

    /// <summary>Whether some day it may stand for lies between two days, ends included.</summary>
    internal abstract bool Touches(CalendarDay from, CalendarDay to);
}
