using System.Diagnostics;
using Credence.Tests.House;

namespace Credence.App.Tests.Ask;

/// <summary>One run of the built executable, its input and output redirected.</summary>
internal sealed record CommandRun(int Exit, string Output, string Messages, TimeSpan Took)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "credence.dll");

    internal static CommandRun Of(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Checkout.Root,
        };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, messages.Result, clock.Elapsed);
    }
}
