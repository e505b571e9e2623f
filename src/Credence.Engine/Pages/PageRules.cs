using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Pages;

/// <summary>The decision tables that pages are judged by.</summary>
/// <param name="RedFlags">Which flags a page raises.</param>
/// <param name="Tier">Which tier its offer belongs to.</param>
internal sealed record PageRules(RuleTable RedFlags, RuleTable Tier)
{
    /// <summary>Reads <c>data/rules/red-flags.yaml</c> and <c>tier.yaml</c>, the rows of every day.</summary>
    /// <exception cref="UnusableInputException">A file is wrong; says where.</exception>
    internal static PageRules Read(DataFolder data) => new(
        RuleTable.Read(data.Combine("rules", "red-flags.yaml")),
        RuleTable.Read(data.Combine("rules", "tier.yaml")));

    /// <summary>The tables as they hold on a day.</summary>
    internal PageRules On(DateOnly asOf) => new(RedFlags.On(asOf), Tier.On(asOf));
}
