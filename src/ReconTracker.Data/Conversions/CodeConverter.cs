using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ReconTracker.Domain.Records;

namespace ReconTracker.Data.Conversions;

/// <summary>Stores a term of a vocabulary as its code.</summary>
/// <typeparam name="T">The vocabulary.</typeparam>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(term => Vocabulary.Code(term), code => Vocabulary.Parse<T>(code))
    where T : struct, Enum;
