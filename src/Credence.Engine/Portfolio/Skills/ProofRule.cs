namespace Credence.Portfolio.Skills;

/// <summary>One row of <c>data/lexicon/portfolio-proofs.csv</c>.</summary>
/// <param name="Name">Module, package, texts or names of files.</param>
/// <param name="Needs">What must be there too; empty where nothing.</param>
/// <param name="Skills">Ids of what it proves.</param>
internal sealed record ProofRule(string Name, IReadOnlyList<string> Needs, IReadOnlyList<string> Skills)
{
    /// <summary>Alternatives of the name.</summary>
    internal IReadOnlyList<string> Names { get; } = Name.Split('|');

    /// <summary>Names of files.</summary>
    internal NamePatterns Patterns { get; } = new(Name.Split('|'));
}
