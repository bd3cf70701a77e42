using System.ComponentModel;
using System.Diagnostics;

namespace ReconTracker.Data.LocalPostgres;

/// <summary>A program and its arguments.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Runs to the end; says what it printed and its exit code (-1 when the program does not exist).</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(CancellationToken cancel = default)
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/", // the caller's folder may be closed to account postgres
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var error = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, (await output).Trim(), (await error).Trim());
        }
        catch (Win32Exception missing)
        {
            return (-1, "", missing.Message);
        }
    }

    /// <summary>
    /// Starts without waiting, output appended to <paramref name="log"/>. PR_SET_PDEATHSIG fires when the forking thread ends,
    /// so the fork is done by a thread that lives as long as the child.
    /// </summary>
    public Task<Process> StartAsync(string log)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        var owner = new Thread(() =>
        {
            try
            {
                var start = new ProcessStartInfo("/bin/sh",
                    ["-c", "umask 077; log=$1; shift; exec \"$@\" >>\"$log\" 2>&1 </dev/null", "sh", log, Program, .. Arguments])
                {
                    RedirectStandardInput = true,
                    WorkingDirectory = "/",
                };
                var process = Process.Start(start)!;
                started.SetResult(process);
                process.WaitForExit();
            }
            catch (Exception failure) when (started.TrySetException(failure) || failure is InvalidOperationException)
            {
                // not started: the caller has the exception; InvalidOperation: the Process was disposed after its end
            }
        })
        { IsBackground = true, Name = "postgres owner" };
        owner.Start();
        return started.Task;
    }
}
