using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using QRCoder;

namespace ReconTracker.Web.Components;

/// <summary>A text as a picture for the cameras of telephones (ISO/IEC 18004), dark on light in every colour scheme.</summary>
public sealed partial class QrCode : ComponentBase
{
    /// <summary>What the picture says.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What it is, in words.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    private int Size { get; set; }

    private string Modules { get; set; } = "";

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        using var code = QRCodeGenerator.GenerateQrCode(Text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        foreach (var (y, row) in code.ModuleMatrix.Index())
        {
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        (Size, Modules) = (code.ModuleMatrix.Count, path.ToString());
    }
}
