namespace ReconTracker.Web.Editing.Importing;

/// <summary>The columns of a MEND table that are read, by the names that its releases print them with.</summary>
internal static class MendColumns
{
    public const string Id = "med_event_ID";
    public const string Location = "med_location - MULTISELECT";
    public const string Country = "med_loc_cty";
    public const string Day = "Day";
    public const string Month = "Month";
    public const string Year = "Year";
    public const string ThirdParties = "third_party";
    public const string LocalParties = "local_parties";
    public const string IsAgreement = "agmt";
    public const string Agreement = "agmt_name";
    public const string PaxId = "agmt_id_PAX";
    public const string Sources = "source_urls";
    public const string Type = "med_type";

    /// <summary>Those without which a table is none.</summary>
    public static IReadOnlyList<string> All { get; } = [Id, Location, Country, Day, Month, Year, ThirdParties, LocalParties, IsAgreement, Agreement, PaxId, Sources, Type];
}
