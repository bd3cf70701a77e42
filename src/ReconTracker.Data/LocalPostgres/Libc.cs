using System.Runtime.InteropServices;

namespace ReconTracker.Data.LocalPostgres;

internal static partial class Libc
{
    public const int FastShutdown = 2; // SIGINT: roll back what is open, write everything, stop
    public const int ImmediateShutdown = 3; // SIGQUIT: stop now, recover at the next start

    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint EffectiveUserId();

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    public static partial int Kill(int processId, int signal);
}
