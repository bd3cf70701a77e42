namespace ReconTracker.Web.Tests.Performance;

/// <summary>Tests that read the generated collections and change nothing in them.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDatabases : ICollectionFixture<GeneratedDatabases>
{
    /// <summary>What the tests call it.</summary>
    public const string Name = "generated databases";
}
