using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace Credence.App.Tests.House;

/// <summary>Programs of others that check what Credence says.</summary>
internal static class OutsideTool
{
    /// <summary>Leaves a test out where a program is not on the path.</summary>
    /// <param name="name">The program.</param>
    /// <param name="without">What is not done without it.</param>
    internal static void SkipWithout(string name, string without) => Assert.SkipWhen(!IsThere(name), $"skipped: {name} is not installed, so {without}");

    /// <summary>Runs one to its end.</summary>
    /// <returns>Its exit code, and everything it printed.</returns>
    internal static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, string input, CancellationToken stop)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = CredenceProgram.Root };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start) ?? throw new Win32Exception();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var messages = process.StandardError.ReadToEndAsync(stop);
        await process.StandardInput.WriteAsync(input.AsMemory(), stop);
        process.StandardInput.Close();
        await process.WaitForExitAsync(stop);
        return (process.ExitCode, await output + await messages);
    }

    private static bool IsThere(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
