namespace Credence.Advice.Planning;

/// <summary>Why no plan keeps every limit.</summary>
/// <param name="Why">In one sentence.</param>
/// <param name="Where"><c>path:line:column</c> of the first option insisted on.</param>
/// <param name="Relax">Single changes that would each suffice; empty where none was found.</param>
/// <param name="IsProven">True where no plan keeps every limit; false where the search stopped at its limit of work without having found one.</param>
public sealed record Infeasibility(string Why, string Where, IReadOnlyList<Relaxation> Relax, bool IsProven);
