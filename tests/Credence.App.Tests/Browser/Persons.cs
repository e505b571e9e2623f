using Credence.App.Tests.House;

namespace Credence.App.Tests.Browser;

/// <summary>The made-up persons of data/examples who answer the questions.</summary>
internal static class Persons
{
    internal static readonly string[] All = ["career-changer", "developer", "enterprise-azure", "student"];

    /// <summary>What a person answers, by question id.</summary>
    internal static Dictionary<string, string> Answers(string person) => File.ReadLines(Path.Combine(CredenceProgram.Root, "data", "examples", person + ".yaml"))
        .Where(line => !line.StartsWith('#') && line.Contains(':', StringComparison.Ordinal)).Select(line => line.Split(": ")).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
}
