namespace ReconTracker.Data.Indexing;

/// <summary>At which meeting each statement was made, by number. Looked up once a state, when it is first asked for.</summary>
internal sealed class SaidAt
{
    private const int Nowhere = -1;
    private const int Unknown = -2;

    private readonly IndexedRecords meetings;
    private readonly IndexedRecords statements;
    private readonly Lazy<int[]> _ordinals;

    public SaidAt(IndexedRecords meetings, IndexedRecords statements)
    {
        (this.meetings, this.statements) = (meetings, statements);
        _ordinals = new(() => Array.ConvertAll(statements.Rows, OrdinalOf));
    }

    private SaidAt(IndexedRecords meetings, IndexedRecords statements, int[] ordinals) => (this.meetings, this.statements, _ordinals) = (meetings, statements, new(ordinals));

    /// <summary>The same in the next state.</summary>
    /// <param name="nextMeetings">The meetings, and what became of their ordinals; null where they are the same.</param>
    /// <param name="nextStatements">The statements likewise.</param>
    public SaidAt Next((IndexedRecords Records, Splice Splice)? nextMeetings, (IndexedRecords Records, Splice Splice)? nextStatements)
    {
        var (next, said) = (nextMeetings?.Records ?? meetings, nextStatements?.Records ?? statements);
        if (!_ordinals.IsValueCreated)
        {
            return new SaidAt(next, said);
        }

        var (after, ordinals) = (new SaidAt(next, said), _ordinals.Value);
        if (nextMeetings is (_, { } moved))
        {
            var map = moved.Map();
            foreach (var gone in moved.Goes)
            {
                map[gone] = next.OrdinalOf(meetings.Rows[gone].Slug) ?? Unknown;
            }

            // a meeting that was not there may be now
            ordinals = [.. ordinals.Select((meeting, statement) => meeting >= 0 ? map[meeting] : meeting == Unknown ? after.OrdinalOf(statements.Rows[statement]) : meeting)];
        }

        if (nextStatements is (_, { } spliced))
        {
            ordinals = spliced.Column(ordinals, ordinal => after.OrdinalOf(said.Rows[ordinal]));
        }

        return new SaidAt(next, said, ordinals);
    }

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

    /// <summary>How many of some statements were made at no meeting.</summary>
    public int CountNowhere(Bitmap said) => said.Up(0, said.Length).Count(statement => _ordinals.Value[statement] == Nowhere);

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

    private int OrdinalOf(IndexedRow statement) => statement.Meeting is { } meeting ? meetings.OrdinalOf(meeting) ?? Unknown : Nowhere;
}
