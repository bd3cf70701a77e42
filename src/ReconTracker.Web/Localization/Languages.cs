using System.Globalization;

namespace ReconTracker.Web.Localization;

/// <summary>The languages of the interface. The language is part of the address: /timeline, /ar/timeline, /ru/timeline.</summary>
internal static class Languages
{
    /// <summary>English first: it has no prefix.</summary>
    public static readonly IReadOnlyList<CultureInfo> All = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("ar"), CultureInfo.GetCultureInfo("ru")];

    /// <summary>The language of the page being written.</summary>
    public static CultureInfo Current => CultureInfo.CurrentUICulture;

    /// <summary>Its writing direction.</summary>
    public static string Direction => Current.TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>What stands before every address of a language.</summary>
    public static string Prefix(CultureInfo language) => language.Name == "en" ? "" : $"/{language.Name}";

    /// <summary>Takes the language off the address and makes it the request's culture.</summary>
    public static void UseLanguageOfAddress(this WebApplication app) => app.Use(async (context, next) =>
    {
        var language = All.FirstOrDefault(candidate => candidate.Name != "en" && context.Request.Path.StartsWithSegments($"/{candidate.Name}")) ?? All[0];
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = language;
        if (context.Request.Path.StartsWithSegments(Prefix(language), out var rest) && language.Name != "en")
        {
            context.Request.PathBase += Prefix(language);
            context.Request.Path = rest.HasValue ? rest : "/";
        }

        context.Response.Headers.ContentLanguage = language.Name;
        await next(context);
    });
}
