namespace Credence.App.Plan;

/// <summary>Why there is no plan, and single changes that would each suffice; proven false where the search stopped without having found one.</summary>
internal sealed record InfeasibleShape(string Why, string Where, IReadOnlyList<RelaxationShape> Relax, bool Proven);
