using System.Diagnostics;
using Credence.Tests.House;

namespace Credence.App.Tests.Ask;

/// <summary>One run of the built executable, its input and output redirected.</summary>
internal sealed record CommandRun(int Exit, string Output, string Messages, TimeSpan Took)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "credence.dll");

    internal static CommandRun Of(params string[] arguments) => As(null, arguments);

    /// <summary>A run of a program that a script of another name starts; null for its own name.</summary>
    internal static CommandRun As(string? name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Checkout.Root,
        };
        start.Environment["CREDENCE_AS"] = name ?? "";
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var messages = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, messages.Result, clock.Elapsed);
    }
}
