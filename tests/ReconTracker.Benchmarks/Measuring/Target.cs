namespace ReconTracker.Benchmarks.Measuring;

/// <summary>What a measure must reach, and what it is to reach.</summary>
/// <param name="Floor">The must.</param>
/// <param name="Aim">The goal; better than the floor, which says in which direction better lies.</param>
internal sealed record Target(double Floor, double Aim)
{
    /// <summary>Whether small numbers are good.</summary>
    public bool LessIsBetter => Aim < Floor;

    /// <summary>Compares a figure with floor and aim.</summary>
    public Verdict Judge(double figure) => Reaches(figure, Aim) ? Verdict.Aim : Reaches(figure, Floor) ? Verdict.Floor : Verdict.BelowFloor;

    private bool Reaches(double figure, double mark) => LessIsBetter ? figure <= mark : figure >= mark;
}
