using ReconTracker.Data.Accounts;
using ReconTracker.Data.Desk;

namespace ReconTracker.Web.Editing;

/// <summary>Whoever has a session, as the desk knows them.</summary>
internal static class Authors
{
    public static Author ToAuthor(this Standing me) => new(me.Account, me.Name);
}
