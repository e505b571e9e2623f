namespace Credence.Rules.Dmn;

/// <summary>Decisions that build on each other (DMN 1.5, decision requirements graph), as read from DMN XML or YAML.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Namespace">Address that tells it from other models.</param>
/// <param name="Types">Its types, in order.</param>
/// <param name="Inputs">What it is told, in order.</param>
/// <param name="Decisions">Its decisions, in order.</param>
/// <param name="Knowledge">Its functions, in order.</param>
/// <param name="Services">Its decision services, in order.</param>
public sealed record DmnModel(
    string Name,
    string Namespace,
    IReadOnlyList<DmnType> Types,
    IReadOnlyList<DmnInput> Inputs,
    IReadOnlyList<DmnDecision> Decisions,
    IReadOnlyList<DmnKnowledge> Knowledge,
    IReadOnlyList<DmnService> Services);
