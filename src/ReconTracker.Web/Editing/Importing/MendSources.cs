using System.Security.Cryptography;
using System.Text;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Sources;
using ReconTracker.Domain.Values;
using ReconTracker.Web.Editing.Forms;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>The sources that a MEND table cites: those on record at the same address; others are made of what the address says, which is all that the table says.</summary>
internal sealed class MendSources
{
    private readonly Dictionary<string, SourceRecord> _byAddress;
    private readonly List<SourceRecord> _fresh = [];

    public MendSources(IReadOnlyList<SourceRecord> onRecord) =>
        _byAddress = onRecord.Where(source => source.Url is not null).GroupBy(source => source.Url!).ToDictionary(sources => sources.Key, sources => sources.First());

    /// <summary>The source at an address; null, and why, when it is none.</summary>
    public SourceRecord? Find(string address, Action<string> refuse)
    {
        if (HostOf(address) is not { } host)
        {
            refuse($"'{address}' is no address: it starts with http:// or https://.");
            return null;
        }

        if (!_byAddress.TryGetValue(address, out var source))
        {
            _byAddress[address] = source = new SourceRecord
            {
                Slug = new($"mend-{NewRecords.SlugOf(host)}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address)))[..8]}"),
                Type = SourceType.NewspaperSite,
                Publisher = new Publisher { Name = host },
                Headline = $"[Cited by MEND at {host}]",
                Url = address,
                Published = new FuzzyDate { Edtf = Edtf.Parse("XXXX"), Basis = DateBasis.Inferred, Certainty = DateCertainty.Unknown, Note = "MEND gives the address only." },
                Language = new("und"),
                Note = "Made from a MEND table: headline, publisher, day and language are still to be looked up.",
            };
            _fresh.Add(source);
        }

        return source;
    }

    // in ASCII; null for what is no address, or names a host that cannot be written so
    private static string? HostOf(string address)
    {
        try
        {
            return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && NewRecords.SlugOf(uri.IdnHost) is not null ? uri.IdnHost : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }

    /// <summary>The sources made since this was last asked.</summary>
    public IReadOnlyList<SourceRecord> TakeMade()
    {
        var made = _fresh.ToList();
        _fresh.Clear();
        return made;
    }
}
