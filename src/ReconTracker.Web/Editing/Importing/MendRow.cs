using System.Globalization;
using System.Text.RegularExpressions;
using ReconTracker.Domain.Evidence;
using ReconTracker.Domain.Meetings;
using ReconTracker.Domain.Parties;
using ReconTracker.Domain.Records;
using ReconTracker.Domain.Values;

namespace ReconTracker.Web.Editing.Importing;

/// <summary>One mediation event of a MEND table as a meeting. What the table prints in other people's sentences is not taken over.</summary>
/// <param name="cells">The cell of each column.</param>
/// <param name="refuse">Told the column and what is wrong in it.</param>
/// <param name="parties">The parties that names mean.</param>
/// <param name="sources">The sources that addresses mean.</param>
internal sealed partial class MendRow(IReadOnlyDictionary<string, string> cells, Action<string, string> refuse, MendParties parties, MendSources sources)
{
    // ISO 3166-1 in three letters
    private static readonly Dictionary<string, (CountryCode Code, string Name)> Countries = CultureInfo.GetCultures(CultureTypes.SpecificCultures).Select(culture => new RegionInfo(culture.Name))
        .DistinctBy(region => region.ThreeLetterISORegionName).Where(region => CountryCode.TryParse(region.TwoLetterISORegionName, out _))
        .ToDictionary(region => region.ThreeLetterISORegionName, region => (new CountryCode(region.TwoLetterISORegionName), region.EnglishName), StringComparer.OrdinalIgnoreCase);

    private bool _isRefused;

    /// <summary>The meeting; null when the row was refused.</summary>
    public MeetingRecord? Meeting()
    {
        var (id, date, place, type) = (Id(), Date(), Where(), Type());
        var thirds = Parties(MendColumns.ThirdParties, PartyKind.Institution);
        var locals = Parties(MendColumns.LocalParties, PartyKind.Faction);
        var outcome = Outcome();
        var cited = Sources();
        foreach (var both in thirds.IntersectBy(locals.Select(party => party.Slug), party => party.Slug))
        {
            Refuse(MendColumns.LocalParties, $"{both.Slug} is a third party here and a local one.");
        }

        if (thirds.Count == 0)
        {
            Refuse(MendColumns.ThirdParties, "A mediation event has at least one third party.");
        }

        if (_isRefused || id is null || date is null)
        {
            return null;
        }

        var meeting = new MeetingRecord
        {
            Slug = id.Value,
            Title = $"Mediation event {cells[MendColumns.Id]}{(place.City is { } city ? $", {city}" : "")}",
            Kind = locals.Count switch { 0 => MeetingKind.OtherContext, 1 => MeetingKind.BilateralWithMediator, _ => MeetingKind.MultilateralWithMediator },
            Scope = MeetingScope.Context,
            When = new FuzzyDate { Edtf = date, Basis = DateBasis.External, Certainty = DateCertainty.Medium, Note = "As MEND dates it." },
            Place = place,
            Summary = $"{(type == "M" ? "Mediation" : "A mediation-related event")} by MEND's coding, between {Count(thirds.Count, "third party", "third parties")} and {Count(locals.Count, "local party", "local parties")}. Still to be written from its sources.",
            Status = [new StatusRecord { Status = MeetingStatus.Held }],
            Delegations =
            [
                .. thirds.Select(party => new DelegationRecord { Party = party.Slug, Side = DelegationSide.Mediator, Roles = [DelegationRole.Mediator], Attendance = Attendance.Attended }),
                .. locals.Select(party => new DelegationRecord { Party = party.Slug, Side = party.Kind == PartyKind.Faction ? DelegationSide.Faction : DelegationSide.Observer, Attendance = Attendance.Attended }),
            ],
            Outcomes = outcome is null ? [] : [outcome],
        };

        // what stands in the row stands in each of its sources, as far as the row says
        var facts = meeting.Facts().Where(fact => fact.NeedsEvidence).Select(fact => fact.Path.Split('/')[0]).Distinct().ToList();
        return meeting with
        {
            Claims = [.. facts.SelectMany(field => cited.Select(source => new ClaimRecord { Field = field, Source = source.Slug, Standing = Standing.Preferred, Note = $"By MEND, event {cells[MendColumns.Id]}; which of its sources says it, MEND does not tell." }))],
        };
    }

    private static string Count(int count, string one, string many) => count == 1 ? $"one {one}" : string.Create(CultureInfo.InvariantCulture, $"{count} {many}");

    private Slug? Id()
    {
        if (Slug.TryParse($"mend-{cells[MendColumns.Id].ToLowerInvariant()}", out var slug))
        {
            return slug;
        }

        Refuse(MendColumns.Id, $"'{cells[MendColumns.Id]}' is no identifier of an event, such as YEM201801-1.");
        return null;
    }

    private string Type()
    {
        var type = cells[MendColumns.Type];
        if (type is not ("M" or "MR"))
        {
            Refuse(MendColumns.Type, $"'{type}' is neither M (mediation) nor MR (mediation-related).");
        }

        return type;
    }

    private Edtf? Date()
    {
        var (year, month, day) = (Number(MendColumns.Year, 1900, 2100), Number(MendColumns.Month, 1, 12), Number(MendColumns.Day, 1, 31));
        if (year is null)
        {
            if (IsUnknown(cells[MendColumns.Year]))
            {
                Refuse(MendColumns.Year, "An event has a year.");
            }

            return null;
        }

        if (day is not null && month is null)
        {
            Refuse(MendColumns.Day, "A day needs its month.");
            return null;
        }

        var text = string.Join('-', new[] { $"{year:0000}", $"{month:00}", $"{day:00}" }.Where(part => part.Length > 0));
        if (Edtf.TryParse(text, out var date, out _))
        {
            return date;
        }

        Refuse(MendColumns.Day, $"{text} is no day of the calendar.");
        return null;
    }

    private int? Number(string column, int least, int most)
    {
        var text = cells[column];
        if (IsUnknown(text))
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        Refuse(column, $"'{text}' is no number from {least} to {most}.");
        return null;
    }

    private Place Where()
    {
        // "Doha, Qatar; Cairo, Egypt": the countries have a column of their own
        var cities = Parts(cells[MendColumns.Location]).Select(place => place.Split(',')[0].Trim()).ToList();
        if (cities is ["virtual" or "Virtual" or "online" or "Online"])
        {
            return new Place { Precision = PlacePrecision.Virtual };
        }

        var countries = Parts(cells[MendColumns.Country]).Where(code => code is not ("0" or "NA")).ToList();
        foreach (var code in countries.Where(code => !Countries.ContainsKey(code)))
        {
            Refuse(MendColumns.Country, $"'{code}' is no country code of three letters (ISO 3166-1).");
        }

        var country = countries is [var only] && Countries.TryGetValue(only, out var known) ? known : default((CountryCode Code, string Name)?);
        return cities switch
        {
            _ when cities.All(IsUnknown) => new Place { Country = country?.Code, Precision = country is null ? PlacePrecision.Unknown : PlacePrecision.Country },
            [var city] when city == country?.Name => new Place { Country = country?.Code, Precision = PlacePrecision.Country },
            [var city] => new Place { City = city, Country = country?.Code, Precision = PlacePrecision.City },
            _ => new Place { City = string.Join("; ", cities), Country = country?.Code, Precision = PlacePrecision.Unknown },
        };
    }

    private List<PartyRecord> Parties(string column, PartyKind kind) =>
        [.. Parts(cells[column]).Select(name => parties.Find(name, kind, sentence => Refuse(column, sentence))).OfType<PartyRecord>().DistinctBy(party => party.Slug)];

    private OutcomeRecord? Outcome()
    {
        var (isAgreement, name, pax) = (cells[MendColumns.IsAgreement], cells[MendColumns.Agreement], cells[MendColumns.PaxId]);
        if (isAgreement is not ("" or "0" or "1" or "NA"))
        {
            Refuse(MendColumns.IsAgreement, $"'{isAgreement}' is neither 0 nor 1.");
        }

        return isAgreement == "1" ? new OutcomeRecord { Key = new("agreement"), Type = OutcomeType.AgreementSigned, Title = name.Length > 0 ? name : null, PaxId = pax.Length > 0 ? pax : null } : null;
    }

    private List<SourceRecord> Sources()
    {
        var addresses = Separator().Split(cells[MendColumns.Sources]).Select(address => address.Trim(' ', ';')).Where(address => address.Length > 0).ToList();
        if (addresses.Count == 0)
        {
            Refuse(MendColumns.Sources, "Every fact has a source, and this event has none.");
        }

        return [.. addresses.Select(address => sources.Find(address, sentence => Refuse(MendColumns.Sources, sentence))).OfType<SourceRecord>().DistinctBy(source => source.Slug)];
    }

    private static bool IsUnknown(string text) => text is "" or "NA" or "unknown" or "Unknown";

    private static string[] Parts(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private void Refuse(string column, string sentence)
    {
        _isRefused = true;
        refuse(column, sentence);
    }

    // an address may have a semicolon in it
    [GeneratedRegex(@";\s*(?=https?://)")]
    private static partial Regex Separator();
}
