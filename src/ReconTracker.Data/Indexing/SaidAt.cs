using System.Collections.Concurrent;

namespace ReconTracker.Data.Indexing;

/// <summary>At which meeting each statement was made, by number. Looked up once a state, when it is first asked for.</summary>
internal sealed class SaidAt(IndexedRecords meetings, IndexedRecords statements)
{
    private const int Nowhere = -1;
    private const int Unknown = -2;

    private readonly ConcurrentDictionary<string, Bitmap> _byScope = new();
    private readonly Lazy<int[]> _ordinals = new(() => Array.ConvertAll(statements.Rows, row => row.Meeting is { } meeting ? meetings.OrdinalOf(meeting) ?? Unknown : Nowhere));

    /// <summary>The statements made at some meetings.</summary>
    /// <param name="at">The meetings.</param>
    /// <param name="orNowhere">Whether to add those made at no meeting.</param>
    public Bitmap Any(Bitmap at, bool orNowhere)
    {
        var (set, ordinals) = (new Bitmap(statements.Count), _ordinals.Value);
        for (var statement = 0; statement < ordinals.Length; statement++)
        {
            if (ordinals[statement] is var meeting && (meeting >= 0 ? at[meeting] : orNowhere && meeting == Nowhere))
            {
                set.Add(statement);
            }
        }

        return set;
    }

    /// <summary>The statements made at the meetings of a scope.</summary>
    public Bitmap InScope(string scope) => _byScope.GetOrAdd(scope, code => Any(meetings.Any("scope", [code]), orNowhere: false));

    /// <summary>How many of some statements were made at each meeting, by its number.</summary>
    public int[] CountAt(Bitmap said)
    {
        var (counts, ordinals) = (new int[meetings.Count], _ordinals.Value);
        foreach (var statement in said.Up(0, said.Length))
        {
            if (ordinals[statement] is var meeting and >= 0)
            {
                counts[meeting]++;
            }
        }

        return counts;
    }

    /// <summary>The meetings at which some statements were made.</summary>
    public Bitmap MeetingsOf(Bitmap said)
    {
        var set = new Bitmap(meetings.Count);
        foreach (var meeting in said.Up(0, said.Length).Select(statement => _ordinals.Value[statement]).Where(meeting => meeting >= 0))
        {
            set.Add(meeting);
        }

        return set;
    }
}
