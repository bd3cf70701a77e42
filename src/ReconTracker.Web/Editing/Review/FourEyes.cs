namespace ReconTracker.Web.Editing.Review;

/// <summary>Who wrote a revision does not publish it, but where one person is all there is. Setting <c>Editing:MayPublishOwn</c>, false by default.</summary>
internal sealed record FourEyes(bool MayPublishOwn)
{
    public static FourEyes From(IConfiguration configuration) => new(configuration.GetValue("Editing:MayPublishOwn", false));
}
