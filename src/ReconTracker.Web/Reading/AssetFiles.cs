using Microsoft.AspNetCore.StaticAssets;

namespace ReconTracker.Web.Reading;

/// <summary>The addresses under which files of wwwroot may be cached for ever: with a fingerprint of their content.</summary>
internal static class AssetFiles
{
    private static Dictionary<string, string> _fingerprinted = [];

    public static string Of(string file) => "/" + _fingerprinted.GetValueOrDefault(file, file);

    /// <summary>Reads the fingerprints that the build wrote; called once, after the files are mapped.</summary>
    public static void ReadFingerprints(WebApplication app) => _fingerprinted = ((IEndpointRouteBuilder)app).DataSources
        .SelectMany(source => source.Endpoints)
        .Select(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(asset => (Label: asset.Properties.FirstOrDefault(property => property.Name == "label")?.Value, asset.Route))
        .Where(asset => asset.Label is not null)
        .DistinctBy(asset => asset.Label)
        .ToDictionary(asset => asset.Label!, asset => asset.Route);
}
