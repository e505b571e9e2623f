using Xunit;

namespace Credence.App.Tests.House;

/// <summary>Programs for Node.js below <c>tests/tools</c>, which <c>.ci/run</c> installs; a test that misses one is left out and says so.</summary>
internal static class NodeTools
{
    private const string Node = "node";
    private static readonly string Folder = Path.Combine(CredenceProgram.Root, "tests", "tools");

    /// <summary>Leaves a test out where a package is not installed.</summary>
    /// <param name="package">Its name.</param>
    /// <param name="without">What is not done without it.</param>
    internal static void SkipWithout(string package, string without)
    {
        OutsideTool.SkipWithout(Node, without);
        Assert.SkipWhen(!Directory.Exists(PathOf(package)), $"skipped: {package} is not installed below tests/tools (npm ci), so {without}");
    }

    /// <summary>Folder of an installed package.</summary>
    internal static string PathOf(string package) => Path.Combine([Folder, "node_modules", .. package.Split('/')]);

    /// <summary>Runs a command that a package brings.</summary>
    internal static Task<(int ExitCode, string Output)> CommandAsync(string command, IEnumerable<string> arguments, CancellationToken stop) =>
        OutsideTool.RunAsync(Node, [Path.Combine(Folder, "node_modules", ".bin", command), .. arguments], "", stop);

    /// <summary>Runs a script by its path below <c>tests/tools</c>.</summary>
    internal static Task<(int ExitCode, string Output)> ScriptAsync(string script, IEnumerable<string> arguments, CancellationToken stop) =>
        OutsideTool.RunAsync(Node, [Path.Combine(Folder, script), .. arguments], "", stop);
}
