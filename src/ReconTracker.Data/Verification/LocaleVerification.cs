using Microsoft.EntityFrameworkCore;
using ReconTracker.Domain.Editing;

namespace ReconTracker.Data.Verification;

/// <summary>Checks what search relies on.</summary>
public static class LocaleVerification
{
    /// <summary>Refuses a database in which trigrams of Arabic and Cyrillic are silently empty.</summary>
    /// <param name="db">The collection.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <returns>When the locale serves.</returns>
    /// <exception cref="RuleBrokenException">The database's character type is C: letters beyond ASCII are no letters to it.</exception>
    public static async Task CheckLocaleAsync(this ReconDb db, CancellationToken cancellation = default)
    {
        var trigrams = await db.Database.SqlQuery<int>($"SELECT coalesce(cardinality(show_trgm('حماس')), 0) AS \"Value\"").SingleAsync(cancellation).ConfigureAwait(false);
        if (trigrams == 0)
        {
            throw new RuleBrokenException("", "The database was created with LC_CTYPE 'C', where Arabic and Russian names cannot be found: create it with C.UTF-8 or another UTF-8 locale.");
        }
    }
}
