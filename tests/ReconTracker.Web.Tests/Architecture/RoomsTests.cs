using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using ReconTracker.Data;
using ReconTracker.Domain.Records;

namespace ReconTracker.Web.Tests.Architecture;

/// <summary>A line of code knows its room: docs/architecture.md, checked.</summary>
public sealed partial class RoomsTests(SeededApp app)
{
    private static readonly Assembly Domain = typeof(RecordDocument).Assembly;
    private static readonly Assembly Data = typeof(ReconDb).Assembly;
    private static readonly Assembly Web = typeof(Program).Assembly;

    private static readonly string[] Get = ["GET", "HEAD"];

    private static readonly Type[] Components = [.. Web.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)))];

    [Fact]
    public void Domain_References_NothingButTheBaseLibrary() =>
        Domain.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "System" || name == "netstandard");

    // decision 18: how Identity stores accounts is a matter of data; its web side is not
    [Fact]
    public void Data_References_NoWeb() =>
        Data.GetReferencedAssemblies().Select(assembly => assembly.Name!).Where(name => name != "Microsoft.AspNetCore.Identity.EntityFrameworkCore")
            .ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("ReconTracker.Web", StringComparison.Ordinal));

    [Fact]
    public void Types_Names_ComeFromTheField() =>
        new[] { Domain, Data, Web }.SelectMany(assembly => assembly.GetTypes()).Where(type => type.Namespace?.StartsWith("ReconTracker", StringComparison.Ordinal) == true)
            .Select(type => type.Name).ShouldNotContain(name => EmptyName().IsMatch(name));

    [Fact]
    public void Interfaces_OfOurOwn_HaveMoreThanOneImplementation()
    {
        var types = new[] { Domain, Data, Web }.SelectMany(assembly => assembly.GetTypes()).ToList();
        foreach (var contract in types.Where(type => type.IsInterface))
        {
            types.Count(type => !type.IsInterface && !type.IsAbstract && type.IsAssignableTo(contract)).ShouldBeGreaterThan(1, contract.Name);
        }
    }

    [Fact]
    public void SharedComponents_InjectNothing() =>
        In("Components").SelectMany(component => component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.IsDefined(typeof(InjectAttribute))).Select(property => $"{property.DeclaringType}.{property.Name}").ShouldBeEmpty();

    [Fact]
    public void ReadingPages_AreAnsweredByEndpoints()
    {
        In("Reading").Where(page => page.IsDefined(typeof(RouteAttribute))).ShouldBeEmpty("a reading page has no @page: it stands in ReadingRoutes");
        In("Reading").SelectMany(component => component.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.IsDefined(typeof(InjectAttribute))).Select(property => $"{property.DeclaringType}.{property.Name}").ShouldBeEmpty("a reading page is given its model");
    }

    [Fact]
    public void Components_OutsideEditingAndAccount_AreNotInteractive()
    {
        var readers = Components.Where(component => !IsIn(component, "Editing") && !IsIn(component, "Accounts"));

        readers.Where(component => component.GetCustomAttributes<RenderModeAttribute>().Any()).ShouldBeEmpty();
        Checkout.Files("src/ReconTracker.Web", ".razor")
            .Where(file => !file.Contains("/Editing/", StringComparison.Ordinal) && !file.Contains("/Accounts/", StringComparison.Ordinal))
            .Where(file => InteractiveMarkup().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [Fact]
    public void ReadingAddresses_AllOfThem_AnswerGetAndHeadAndAreCached()
    {
        var reading = ReadingEndpoints().ToList();

        reading.ShouldNotBeEmpty();
        foreach (var endpoint in reading)
        {
            var address = endpoint.RoutePattern.RawText;
            endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.ShouldBe(Get, ignoreOrder: true, customMessage: address);

            // an export is as long as it is: it is written while it is read, and not kept
            (endpoint.Metadata.OfType<IOutputCachePolicy>().Any() || endpoint.Metadata.OfType<DisableRequestTimeoutAttribute>().Any()).ShouldBeTrue(address);
        }
    }

    [Fact]
    public async Task ReadingAddresses_WithoutParameters_AnswerGetAndHeadAlike()
    {
        foreach (var address in ReadingEndpoints().Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0).Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')))
        {
            using var get = await app.Client.GetAsync(new Uri(address, UriKind.Relative));
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var head = await app.Client.SendAsync(request);

            head.StatusCode.ShouldBe(get.StatusCode, address);
            ((int)get.StatusCode).ShouldBeLessThan(400, address);
            head.Content.Headers.ContentType.ShouldBe(get.Content.Headers.ContentType, address);
            get.Headers.Contains("Set-Cookie").ShouldBeFalse(address);
        }
    }

    [Fact]
    public void Files_OfCode_AreShort() =>
        Checkout.Files("src", ".cs").Concat(Checkout.Files("tests", ".cs")).Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Select(file => (file, lines: File.ReadLines(file).Count())).Where(counted => counted.lines > 300).ShouldBeEmpty();

    [Fact]
    public void Files_OfCode_LeaveNothingToDo() =>
        Checkout.Files("src", ".cs", ".razor", ".css", ".js").Concat(Checkout.Files("tests", ".cs")).Where(file => Unfinished().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    [Fact]
    public void Markup_HasNoStylesOrScriptsOfItsOwn() =>
        Checkout.Files("src/ReconTracker.Web", ".razor").Where(file => InlineMarkup().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();

    private static IEnumerable<Type> In(string room) => Components.Where(component => IsIn(component, room));

    private static bool IsIn(Type component, string room) => $"{component.Namespace}.".StartsWith($"ReconTracker.Web.{room}.", StringComparison.Ordinal);

    // what is mapped for readers: all but files, health checks, and the editors' side
    private IEnumerable<RouteEndpoint> ReadingEndpoints() => app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        .Where(endpoint => !OtherRooms().IsMatch(endpoint.RoutePattern.RawText ?? ""));

    [GeneratedRegex("(Service|Manager|Helper|Dto|Repository)$")]
    private static partial Regex EmptyName();

    [GeneratedRegex("@rendermode|InteractiveServer|@onclick|@bind")]
    private static partial Regex InteractiveMarkup();

    // OnChange="..." is a parameter of a component, which compiles to no attribute
    [GeneratedRegex("<style|<script(?![^>]*src=)| style=\"| (?-i:on|ON)[a-z]+=\"", RegexOptions.IgnoreCase)]
    private static partial Regex InlineMarkup();

    // in two halves, so that this file does not match itself
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"^/?(health|metrics|edit|account|_blazor|_framework)(/|$)|^/?_content|^{\*\*path:file}$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherRooms();
}
