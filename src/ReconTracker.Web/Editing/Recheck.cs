namespace ReconTracker.Web.Editing;

/// <summary>How often an open circuit asks whether its session still stands. Setting <c>Editing:RecheckSeconds</c>, 30 by default.</summary>
internal sealed record Recheck(TimeSpan Every)
{
    public static Recheck From(IConfiguration configuration) => new(TimeSpan.FromSeconds(configuration.GetValue("Editing:RecheckSeconds", 30.0)));
}
