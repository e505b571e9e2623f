using Credence.Rules;
using Credence.Rules.Dmn;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.App.Rules;

/// <summary>What a file of rules holds.</summary>
internal abstract record Rule(string Path)
{
    /// <summary>Stands for the kind of a file in DMN's XML.</summary>
    private const string Dmn = "dmn";

    /// <summary>The kind of a model in our own form.</summary>
    private const string Model = "model";

    private const string KindKey = "kind";

    /// <summary>A flow of questions.</summary>
    internal sealed record OfFlow(string Path, Flow Flow) : Rule(Path);

    /// <summary>A decision table.</summary>
    internal sealed record OfTable(string Path, RuleTable Table) : Rule(Path);

    /// <summary>A model of decisions that build on each other.</summary>
    /// <param name="Path">The file.</param>
    /// <param name="Prepared">The model.</param>
    /// <param name="Problems">Parts that cannot be used, each with its place; what they stand in is null.</param>
    internal sealed record OfModel(string Path, PreparedModel Prepared, IReadOnlyList<TableProblem> Problems) : Rule(Path);

    /// <summary>Reads a file by its content.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or what it holds is not sound.</exception>
    internal static Rule Read(string path) => KindOf(path) switch
    {
        Dmn or Model => ReadModel(path),
        "flow" => new OfFlow(path, Flow.Read(path)),
        "table" => new OfTable(path, RuleTable.Read(path)),
        var other => throw new UnusableInputException(path + ":1:1", $"holds rules of kind '{other}', which cannot be used alone", "Name a file of kind flow, table or model, or DMN in XML"),
    };

    /// <summary>The kind a file of our own form says it has; <see cref="Dmn"/> for XML.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or says no kind.</exception>
    internal static string KindOf(string path) => RuleFile.KindOf(path) == RuleFileKind.Xml ? Dmn : YamlMap.Read(RuleFile.Checked(path)).Text(KindKey);

    private static OfModel ReadModel(string path)
    {
        var reading = ModelFile.Read(path);
        if (reading.Model is not { } model)
            throw reading.Problems is [var first, ..] ? new UnusableInputException(first.Where, first.Message.TrimEnd('.'), "Mend the model") : new UnusableInputException(path, "holds no model", "Name a DMN file");
        var prepared = new PreparedModel(model);
        return new OfModel(path, prepared, [.. reading.Problems, .. prepared.Problems]);
    }
}
