using System.Diagnostics;

namespace Credence.App.Tests.Ingest;

/// <summary>The built <c>credence</c> as a process of its own.</summary>
internal sealed class IngestProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private IngestProcess(Process process)
    {
        _process = process;
        _output = process.StandardOutput.ReadToEndAsync();
        _errors = process.StandardError.ReadToEndAsync();
    }

    internal string Output => _output.Result;

    internal string Errors => _errors.Result;

    internal static string Executable => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "credence.exe" : "credence");

    internal static IngestProcess Start(params string[] arguments) => Start(Executable, arguments, new Dictionary<string, string>());

    internal static IngestProcess Start(string program, string[] arguments, IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return new IngestProcess(Process.Start(start)!);
    }

    /// <summary>Runs to the end.</summary>
    internal static (int Exit, string Output, string Errors) Run(params string[] arguments)
    {
        using var process = Start(arguments);
        return (process.Exit(), process.Output, process.Errors);
    }

    internal int Exit()
    {
        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>Lets it run until something is so; false where it ended before.</summary>
    internal bool RunsUntil(Func<bool> reached)
    {
        while (!reached())
        {
            if (_process.WaitForExit(TimeSpan.FromMilliseconds(1)))
                return false;
        }

        return !_process.HasExited;
    }

    /// <summary>Ends it at once, as <c>kill -9</c> does.</summary>
    internal void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Asks it to end, as <c>kill</c> does.</summary>
    internal void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
