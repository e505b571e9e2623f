namespace Credence.Rules;

/// <summary>What a flow says about a person's answers.</summary>
/// <param name="Outcome">Id of the outcome; null where unanswered questions leave more than one open.</param>
/// <param name="Possible">Ids of the outcomes still possible, in file order; one exactly where <paramref name="Outcome"/> is known.</param>
/// <param name="Path">The answered questions passed, in order.</param>
/// <param name="Unknown">Ids of the unanswered questions whose answer could change the outcome, in file order.</param>
/// <param name="WhyNot">Every other outcome and where the ways part, in file order.</param>
/// <param name="Flip">Smallest changes: for each other outcome within two changed answers, every way with the fewest changes.</param>
/// <param name="Capped">True where the search stopped at its limit: <paramref name="Unknown"/> then names every open question and <paramref name="Flip"/> may miss some.</param>
public sealed record FlowResult(
    string? Outcome,
    IReadOnlyList<string> Possible,
    IReadOnlyList<PathStep> Path,
    IReadOnlyList<string> Unknown,
    IReadOnlyList<WhyNot> WhyNot,
    IReadOnlyList<Flip> Flip,
    bool Capped);
