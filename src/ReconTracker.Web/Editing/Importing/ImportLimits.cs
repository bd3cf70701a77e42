namespace ReconTracker.Web.Editing.Importing;

/// <summary>How much an import may hold, so that no file takes more memory than is meant for it.</summary>
/// <param name="File">Bytes of the file.</param>
/// <param name="Unpacked">Bytes of all that an archive holds, counted while it is unpacked.</param>
/// <param name="Rows">Rows of all tables together.</param>
internal sealed record ImportLimits(int File, int Unpacked, int Rows)
{
    /// <summary>Bytes of one row, and of one record in JSON.</summary>
    public const int Row = 1 << 20;

    /// <summary>Problems told of one file.</summary>
    public const int Refusals = 100;

    private const int Megabyte = 1 << 20;

    /// <summary>What a reviewer may send.</summary>
    public static ImportLimits Page { get; } = new(10 * Megabyte, 50 * Megabyte, 200_000);

    /// <summary>What whoever sits at the server may load: backups.</summary>
    public static ImportLimits Verb { get; } = new(512 * Megabyte, 1024 * Megabyte, 10_000_000);

    /// <summary>A number of bytes in words.</summary>
    public static string Words(int bytes) => $"{bytes / Megabyte} MB";
}
