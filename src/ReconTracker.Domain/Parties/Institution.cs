using ReconTracker.Domain.Records;

namespace ReconTracker.Domain.Parties;

/// <summary>A state, ministry, embassy, international body, umbrella organisation or institute.</summary>
public sealed class Institution : Party
{
    /// <inheritdoc/>
    public override PartyKind Kind => PartyKind.Institution;

    /// <inheritdoc cref="PartyRecord.InstitutionType"/>
    public InstitutionType? Type { get; private set; }

    /// <inheritdoc/>
    protected override void Take(PartyRecord record)
    {
        base.Take(record);
        Type = record.InstitutionType;
    }

    /// <inheritdoc/>
    protected override PartyRecord Give() => base.Give() with { InstitutionType = Type };
}
