using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReconTracker.Data;
using ReconTracker.Domain.Records;
using ReconTracker.Web.Components;
using ReconTracker.Web.Reading.Codebook;
using ReconTracker.Web.Reading.History;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What fields are called in forms.</summary>
internal static partial class FieldLabels
{
    // the history says "as coded" of what a form asks for as a date
    public static string Of(CodebookVariable variable) => T(variable.Sort == "edtf" ? "form.label.edtf" : $"field.{variable.Name}");

    /// <summary>One of the things in a list: "delegation" for delegations.</summary>
    public static string One(CodebookVariable list) => T($"form.one.{list.Name}");

    /// <summary>What a path of a draft is called, as the history calls it.</summary>
    /// <param name="labels">How records are called.</param>
    /// <param name="record">What the draft says; null as long as it is no record.</param>
    /// <param name="path">The path; empty for the whole.</param>
    public static string Of(Labels labels, RecordDocument? record, string path)
    {
        IReadOnlyList<RecordDocument> records = record is null ? [] : [record];
        if (ClaimPath().Match(path) is { Success: true } claim)
        {
            var on = T("form.evidence_on", FieldWords.Of(labels, records, claim.Groups["field"].Value));
            return claim.Groups["name"] is { Success: true } name ? T("field.within", on, T($"field.{name.Value}")) : on;
        }

        return path switch
        {
            "" => T("draft.whole"),
            "why" => T("draft.why"),
            _ => FieldWords.Of(labels, records, path.EndsWith("/edtf", StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : path), // a date, and not how it is coded
        };
    }

    /// <summary>A value that stands at a path of a draft, as the history says it; null where it is somebody's own words.</summary>
    public static string? Value(Labels labels, Type document, string path, string value) => ClaimPath().Match(path) switch
    {
        { Success: false } => ValueWords.Of(document, path, value, labels),
        { Groups: var claim } when claim["name"].Value == "value" => ReadingWords.Of(labels, claim["field"].Value, value),
        { Groups: var claim } => ValueWords.Of(typeof(ClaimRecord), claim["name"].Value, value, labels),
    };

    /// <summary>The place of a field on the page, from its path.</summary>
    public static string Anchor(string path) => $"at-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 6))}";

    // claims/FIELD [SOURCE PARAGRAPH]/NAME
    [GeneratedRegex(@"^claims/(?<field>.*) \[[^]]*\](?:-[0-9]+)?(?:/(?<name>[^/]+))?$")]
    private static partial Regex ClaimPath();
}
