using Microsoft.EntityFrameworkCore.Metadata;

namespace ReconTracker.Data.Generation;

/// <summary>One row to be: an object, and the keys of its owner, which it does not know itself.</summary>
internal readonly record struct CopyRow(IEntityType Type, object Entity, IReadOnlyList<KeyValuePair<IProperty, object?>> Given)
{
    public bool TryGetGiven(IProperty property, out object? value)
    {
        for (var index = 0; index < Given.Count; index++)
        {
            if (ReferenceEquals(Given[index].Key, property))
            {
                value = Given[index].Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <summary>The value of a key column of this row.</summary>
    public object? Key(IProperty property) => TryGetGiven(property, out var given) ? given : property.GetGetter().GetClrValue(Entity);
}
