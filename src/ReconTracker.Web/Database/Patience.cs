namespace ReconTracker.Web.Database;

/// <summary>How long a reader waits for an answer before "for the moment out of reach". Setting <c>Reading:PatienceSeconds</c>, 3 by default.</summary>
internal sealed record Patience(TimeSpan Limit)
{
    public static Patience From(IConfiguration configuration) => new(TimeSpan.FromSeconds(configuration.GetValue("Reading:PatienceSeconds", 3)));
}
