using System.Diagnostics;

namespace Credence.App.Tests.Evidence;

/// <summary>One run of the built executable with its output captured.</summary>
internal sealed record EvidenceRun(int ExitCode, string Output, string Messages)
{
    internal static async Task<EvidenceRun> Of(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "credence.dll"), "evidence", .. arguments.Contains("--as-of") ? Array.Empty<string>() : ["--as-of", "2026-11-23"], .. arguments])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var messages = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new EvidenceRun(process.ExitCode, await output, await messages);
    }
}
