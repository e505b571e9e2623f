using System.Diagnostics;

namespace Credence.App.Tests.House;

/// <summary>Runs the built executable as a user would, with its output captured.</summary>
internal static class CredenceProgram
{
    /// <summary>Root of the checkout.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>Runs to the end; standard input is <paramref name="input"/>, or nothing.</summary>
    internal static async Task<Ending> RunAsync(IEnumerable<string> arguments, string? input = null, CancellationToken stop = default)
    {
        using var process = Start(arguments);
        if (input is not null)
            await process.StandardInput.WriteAsync(input.AsMemory(), stop);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var messages = process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);
        return new Ending(process.ExitCode, await output, await messages);
    }

    /// <summary>Starts it and leaves the rest to the caller (who may kill it).</summary>
    internal static Process Start(IEnumerable<string> arguments) => Process.Start(StartInfo(arguments))!;

    /// <summary>How it is started, for callers who change the environment first.</summary>
    internal static ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "credence.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("No Credence.slnx above " + AppContext.BaseDirectory);
    }

    /// <summary>How a run ended.</summary>
    internal sealed record Ending(int ExitCode, string Output, string Messages);
}
