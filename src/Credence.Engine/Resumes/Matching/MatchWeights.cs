using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Rules.Feel;
using Credence.Rules.Tables;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>What each strength weighs in the score, from <c>data/rules/match-weights.yaml</c>.</summary>
public sealed class MatchWeights
{
    private readonly Dictionary<Strength, decimal> _weights;

    private MatchWeights(Dictionary<Strength, decimal> weights) => _weights = weights;

    /// <summary>Reads the table.</summary>
    /// <exception cref="UnusableInputException">The table is not sound, or a strength has no weight above 0.</exception>
    public static MatchWeights Read(DataFolder data, DateOnly asOf)
    {
        var table = RuleTable.Read(data.Combine("rules", "match-weights.yaml")).On(asOf);
        return new MatchWeights(((Strength[])[Strength.Required, Strength.Preferred, Strength.Mentioned]).ToDictionary(strength => strength, strength =>
            table.Evaluate(new Dictionary<string, object?>(StringComparer.Ordinal) { ["strength"] = KebabName.Of(strength) }).First("weight") is Value.Number { Amount: > 0 } weight
                ? weight.Amount
                : throw new UnusableInputException(table.Where, $"'{KebabName.Of(strength)}' has no weight above 0", "Give it one")));
    }

    /// <summary>Weight of a strength.</summary>
    internal decimal Of(Strength strength) => _weights[strength];
}
