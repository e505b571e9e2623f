using System.Diagnostics;
using Credence.Tests.House;

namespace Credence.Showcase.Tests.House;

/// <summary>Runs the built program as a user would, with its output captured.</summary>
internal static class ShowcaseProgram
{
    /// <summary>Runs to the end.</summary>
    internal static async Task<Ending> RunAsync(IEnumerable<string> arguments, CancellationToken stop)
    {
        using var process = Process.Start(StartInfo(arguments))!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var messages = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new Ending(process.ExitCode, await output, await messages);
    }

    /// <summary>How it is started, for callers who need more of it.</summary>
    internal static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = Checkout.Root, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "credence-showcase.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>How a run ended.</summary>
    internal sealed record Ending(int ExitCode, string Output, string Messages);
}
