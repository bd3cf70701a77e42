namespace ReconTracker.Data.Desk;

/// <summary>Someone who works at the desk.</summary>
/// <param name="Account">Their account.</param>
/// <param name="Name">Their public name.</param>
public sealed record Author(Guid Account, string Name);
