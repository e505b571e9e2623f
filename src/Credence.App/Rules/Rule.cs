using Credence.Rules;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>What a file of rules holds.</summary>
internal abstract record Rule(string Path)
{
    private const string KindKey = "kind";

    /// <summary>A flow of questions.</summary>
    internal sealed record OfFlow(string Path, Flow Flow) : Rule(Path);

    /// <summary>A decision table.</summary>
    internal sealed record OfTable(string Path, RuleTable Table) : Rule(Path);

    /// <summary>Reads a file by its content.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or what it holds is not sound.</exception>
    internal static Rule Read(string path) => KindOf(path) switch
    {
        "flow" => new OfFlow(path, Flow.Read(path)),
        "table" => new OfTable(path, RuleTable.Read(path)),
        var other => throw new UnusableInputException(path + ":1:1", $"holds rules of kind '{other}', which cannot be used alone", "Name a file of kind flow or table, or DMN in XML"),
    };

    /// <summary>The kind a file of our own form says it has.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or says no kind.</exception>
    internal static string KindOf(string path) => YamlMap.Read(RuleFile.Checked(path)).Text(KindKey);
}
