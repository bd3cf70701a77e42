namespace ReconTracker.Data.LocalPostgres;

/// <summary>Where the private cluster lives and how it runs. The defaults serve everyone but tests.</summary>
public sealed record LocalPostgresOptions
{
    /// <summary>
    /// ReconTracker's data folder; the cluster is a folder inside it. Null: <c>RECONTRACKER_DATA</c>, else
    /// <c>$XDG_DATA_HOME/recontracker</c>, else <c>~/.local/share/recontracker</c>; for root <c>/var/lib/recontracker</c>.
    /// With <see cref="Throwaway"/>, null is a fresh temporary folder that is deleted at the end.
    /// </summary>
    public string? DataDirectory { get; init; }

    /// <summary>Folder with <c>postgres</c> and <c>initdb</c>. Null: <c>RT_PG_BIN</c>, else the best of what is installed.</summary>
    public string? BinDirectory { get; init; }

    /// <summary>Trades durability for speed (no fsync): for tests only.</summary>
    public bool Throwaway { get; init; }

    /// <summary>How long to wait until the cluster answers; crash recovery is part of it.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
