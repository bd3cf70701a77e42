using System.Text.Json.Serialization;

namespace ReconTracker.Domain.Values;

/// <summary>A date with its grounds: what it is (EDTF), how the source put it, on what basis we hold it, and how firmly.</summary>
public sealed record FuzzyDate
{
    /// <summary>The most characters of <see cref="Words"/>.</summary>
    public const int MaxWords = 200;

    /// <summary>The most characters of <see cref="Note"/>.</summary>
    public const int MaxNote = 1000;

    /// <summary>The date. Setting it sets <see cref="Earliest"/> and <see cref="Latest"/>.</summary>
    public required Edtf Edtf
    {
        get;
        init
        {
            field = value ?? throw new ArgumentException("A date needs its EDTF text, such as 2011-05-23; a date not known at all is XXXX.", nameof(value));
            (Earliest, Latest) = (value.Earliest, value.Latest);
        }
    }

    /// <summary>The source's own wording, such as "Monday evening"; at most <see cref="MaxWords"/> characters.</summary>
    public string? Words
    {
        get;
        init => field = Within(value, MaxWords, "The source's words for a date");
    }

    /// <summary>On what ground the date is held.</summary>
    public required DateBasis Basis
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException($"{value} is not a basis of a date.", nameof(value));
    }

    /// <summary>How far it is trusted.</summary>
    public required DateCertainty Certainty
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException($"{value} is not a certainty of a date.", nameof(value));
    }

    /// <summary>What else a reader should know about the date; at most <see cref="MaxNote"/> characters.</summary>
    public string? Note
    {
        get;
        init => field = Within(value, MaxNote, "A note on a date");
    }

    /// <summary>The first day it may be; see <see cref="Edtf.Earliest"/>.</summary>
    [JsonIgnore]
    public DateOnly? Earliest { get; private set; } // a column for queries: EF needs a setter, only the init of Edtf above uses it

    /// <summary>The last day it may be; see <see cref="Edtf.Latest"/>.</summary>
    [JsonIgnore]
    public DateOnly? Latest { get; private set; } // as above; EF reads fields back, which were written by the init of Edtf

    /// <summary>How finely it is known.</summary>
    [JsonIgnore]
    public EdtfPrecision Precision => Edtf.Precision;

    private static string? Within(string? text, int most, string what) => text?.Length > most
        ? throw new ArgumentException($"{what} may have {most} characters, not {text.Length}.")
        : text;
}
