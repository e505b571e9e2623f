namespace Credence.Advice.Planning;

/// <summary>An option that is not in the plan.</summary>
/// <param name="Option">Its id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Because">Which kind of reason.</param>
/// <param name="Why">The reason in words without a final stop.</param>
/// <param name="Settle">What would settle or change it, in words without a final stop; null where nothing would.</param>
/// <param name="Successors">Catalog ids of what follows it, where it has ended.</param>
public sealed record NotPlanned(string Option, string Name, LeftOutBecause Because, string Why, string? Settle, IReadOnlyList<string> Successors);
