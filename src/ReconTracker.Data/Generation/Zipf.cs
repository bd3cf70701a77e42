namespace ReconTracker.Data.Generation;

/// <summary>Few that are frequent and many that are rare: the n-th of the list comes up 1/n as often as the first.</summary>
internal sealed class Zipf
{
    private readonly double[] _upTo;

    public Zipf(int count)
    {
        _upTo = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
        {
            _upTo[rank] = sum += 1.0 / (rank + 1);
        }
    }

    /// <summary>An index from 0 to the list's length - 1.</summary>
    public int Throw(Dice dice)
    {
        var found = Array.BinarySearch(_upTo, dice.Fraction() * _upTo[^1]);
        return Math.Min(found < 0 ? ~found : found, _upTo.Length - 1);
    }

    /// <summary>Different indexes, as many as asked for or as there are.</summary>
    public List<int> Throw(Dice dice, int many)
    {
        var thrown = new List<int>(many);
        while (thrown.Count < Math.Min(many, _upTo.Length))
        {
            var index = Throw(dice);
            if (!thrown.Contains(index))
            {
                thrown.Add(index);
            }
        }

        return thrown;
    }
}
