namespace ReconTracker.Data.LocalPostgres;

/// <summary>
/// The account PostgreSQL runs under: the caller's own, except for root, where PostgreSQL refuses to run: then the owner of
/// the cluster, which is account postgres when the cluster is new.
/// </summary>
internal sealed record PostgresAccount(string? Owner)
{
    private const string SystemAccount = "postgres";

    public static bool IsRoot => Libc.EffectiveUserId() == 0;

    /// <summary>The account for the cluster in <paramref name="cluster"/>, which need not exist yet.</summary>
    public static async Task<PostgresAccount> ForAsync(string cluster, CancellationToken cancel)
    {
        if (!IsRoot)
        {
            return new PostgresAccount(null as string);
        }

        if (await new Command("stat", "-c", "%u:%g", cluster).RunAsync(cancel) is (0, { } owner, _) && !owner.StartsWith("0:", StringComparison.Ordinal))
        {
            return new PostgresAccount(owner);
        }

        var (found, user, _) = await new Command("id", "-u", SystemAccount).RunAsync(cancel);
        var (_, group, _) = await new Command("id", "-g", SystemAccount).RunAsync(cancel);
        return found == 0
            ? new PostgresAccount($"{user}:{group}")
            : throw new LocalPostgresException("PostgreSQL does not run as root and there is no account postgres: run ReconTracker under an ordinary account.");
    }

    /// <summary><paramref name="command"/> under this account.</summary>
    public Command Run(Command command) => Owner is null ? command : Setpriv(Identity, command);

    /// <summary>
    /// As <see cref="Run"/>, for the server: in a session of its own, so that Ctrl-C in the terminal reaches only ReconTracker, and
    /// stopped by the kernel when ReconTracker dies. Neither tool changes the process id.
    /// </summary>
    public Command RunServer(Command command) => new("setsid", ["setpriv", .. Identity, "--pdeathsig=INT", "--", command.Program, .. command.Arguments]);

    /// <summary>Whether this account may enter <paramref name="folder"/>.</summary>
    public async Task<bool> MayEnterAsync(string folder, CancellationToken cancel) =>
        (await Run(new Command("test", "-x", folder)).RunAsync(cancel)).ExitCode == 0;

    /// <summary>Makes a folder that only this account (and root) may open.</summary>
    public async Task MakePrivateFolderAsync(string folder, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        if (Owner is not null && await new Command("chown", Owner, folder).RunAsync(cancel) is (not 0, _, { } error))
        {
            throw new LocalPostgresException($"The folder {folder} cannot be given to the account PostgreSQL runs under: {error}.");
        }
    }

    private IEnumerable<string> Identity =>
        Owner?.Split(':') is [var user, var group] ? [$"--reuid={user}", $"--regid={group}", "--clear-groups"] : [];

    private static Command Setpriv(IEnumerable<string> options, Command command) =>
        new("setpriv", [.. options, "--", command.Program, .. command.Arguments]);
}
