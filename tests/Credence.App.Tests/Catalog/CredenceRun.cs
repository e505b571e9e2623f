using System.Diagnostics;
using Xunit;

namespace Credence.App.Tests.Catalog;

/// <summary>Runs the built program as a user does and gives back what it printed.</summary>
internal sealed record CredenceRun(int ExitCode, string Output, string Errors)
{
    internal static async Task<CredenceRun> Of(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "credence.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CredenceRun(process.ExitCode, await output, await errors);
    }
}
