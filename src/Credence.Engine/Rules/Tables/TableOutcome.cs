using Credence.Rules.Feel;

namespace Credence.Rules.Tables;

/// <summary>What a table says for the rows that hold.</summary>
/// <param name="Results">One mapping of output id to value per result; empty where nothing comes out or there is a problem.</param>
/// <param name="Problem">Why there is no result, in one sentence; null where there is none.</param>
public readonly record struct TableOutcome(IReadOnlyList<IReadOnlyDictionary<string, Value>> Results, string? Problem)
{
    /// <summary>The key of every outcome with a problem.</summary>
    internal const string ProblemKey = "problem";

    /// <summary>The outcome as one text, equal exactly where outcomes are.</summary>
    internal string Key(RuleTable table) => Problem is not null
        ? ProblemKey
        : string.Join(" | ", Results.Select(result => string.Join(", ", table.Outputs.Select(output => ValueText.Literal(result.GetValueOrDefault(output.Id) ?? Value.Null)))));

    /// <summary>The outcome in words; equal for equal outcomes of tables with the same outputs.</summary>
    internal string Shown(RuleTable table) => Problem ?? (Results.Count == 0 ? "nothing" : string.Join(" | ", Results.Select(result =>
        string.Join(", ", table.Outputs.Select(output => $"{output.Id}: {ValueText.Of(result.GetValueOrDefault(output.Id) ?? Value.Null)}")))));
}
