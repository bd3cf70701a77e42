namespace ReconTracker.Web.Editing.Importing;

/// <summary>What is wrong with a file, up to as many things as somebody will read.</summary>
internal sealed class ImportRefusals
{
    private readonly List<ImportRefusal> _all = [];

    public IReadOnlyList<ImportRefusal> All => _all;

    /// <summary>Whether reading on would tell nobody more.</summary>
    public bool IsFull => _all.Count >= ImportLimits.Refusals;

    public void Add(ImportSpot spot, string sentence, string subject = "")
    {
        if (!IsFull)
        {
            _all.Add(new ImportRefusal(spot, subject, sentence));
        }
    }
}
