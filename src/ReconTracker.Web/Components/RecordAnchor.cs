using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using ReconTracker.Data;
using ReconTracker.Domain.Parties;
using ReconTracker.Web.Localization;

namespace ReconTracker.Web.Components;

/// <summary>Names and links of records as HTML. A list has hundreds of them: as components they take most of the time in which it is printed.</summary>
internal static class RecordAnchor
{
    /// <summary>Encodes what is printed; Arabic and Cyrillic stay as they are.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A link to a record; a faction's with its glyph and letters.</summary>
    /// <param name="label">The record and what it is called.</param>
    /// <param name="hollow">Whether a faction's glyph is hollow: invited, accepted, expected.</param>
    /// <param name="nameHidden">Whether only a faction's glyph and letters are seen.</param>
    public static MarkupString Of(Label label, bool hollow = false, bool nameHidden = false)
    {
        var html = new StringBuilder("<a ");
        if (label.PartyKind == PartyKind.Faction)
        {
            html.Append("class=\"faction\" ");
        }

        html.Append("href=\"").Append(Encoder.Encode(Links.Record(label.Reference, label.PartyKind ?? PartyKind.Faction))).Append("\">");
        WriteName(html, label, hollow, nameHidden);
        return new MarkupString(html.Append("</a>").ToString());
    }

    /// <summary>What a record is called; a faction with its glyph and letters.</summary>
    /// <param name="html">Takes the name.</param>
    /// <param name="label">The record and what it is called.</param>
    /// <param name="hollow">Whether a faction's glyph is hollow.</param>
    /// <param name="nameHidden">Whether only a faction's glyph and letters are seen.</param>
    public static void WriteName(StringBuilder html, Label label, bool hollow = false, bool nameHidden = false)
    {
        var isFaction = label.PartyKind == PartyKind.Faction;
        if (isFaction)
        {
            html.Append(GlyphShape.Svg(label.Reference.Slug, hollow)).Append(' ');
            if (label.Abbreviation is { } letters)
            {
                html.Append("<b class=\"abbr\" lang=\"").Append(Encoder.Encode(label.AbbreviationLanguage?.Value ?? "")).Append("\" dir=\"ltr\">").Append(Encoder.Encode(letters)).Append("</b> ");
            }
        }

        html.Append("<bdi");
        if (LanguageOf(label) is { } language)
        {
            html.Append(" lang=\"").Append(Encoder.Encode(language)).Append('"');
        }

        html.Append(isFaction && nameHidden ? " class=\"vh\">" : ">").Append(Encoder.Encode(label.Text)).Append("</bdi>");
    }

    /// <summary>The language to say of a name: null where it is the page's own; empty where it is not known, since without that the words would pass for the page's own.</summary>
    public static string? LanguageOf(Label label) => label.Language is not { } language ? "" : language.Language == Languages.Current.Name ? null : language.Value;
}
