using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using ReconTracker.Data.Accounts;
using ReconTracker.Web.Database;

namespace ReconTracker.Web.Accounts;

/// <summary>Keeps the keys that seal cookies and forms in the database: a restart keeps people signed in, and several instances know the same people.</summary>
internal sealed class KeysInDatabase(DatabaseAtHand database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var db = database.ConnectAccounts();
        return [.. db.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var db = database.ConnectAccounts();
        db.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }
}
