using System.Security.Cryptography;
using System.Text;
using ReconTracker.Web.Reading.Codebook;
using static ReconTracker.Web.Localization.Texts;

namespace ReconTracker.Web.Editing.Forms;

/// <summary>What fields are called in forms.</summary>
internal static class FieldLabels
{
    // the history says "as coded" of what a form asks for as a date
    public static string Of(CodebookVariable variable) => T(variable.Sort == "edtf" ? "form.label.edtf" : $"field.{variable.Name}");

    /// <summary>One of the things in a list: "delegation" for delegations.</summary>
    public static string One(CodebookVariable list) => T($"form.one.{list.Name}");

    /// <summary>The place of a field on the page, from its path.</summary>
    public static string Anchor(string path) => $"at-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(path)).AsSpan(0, 6))}";
}
