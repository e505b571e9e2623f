using System.Collections.Immutable;

namespace Credence.Returns;

/// <summary>What draws of several options say of them together and of each by itself.</summary>
/// <param name="Comparison">Together, doing nothing among them.</param>
/// <param name="Alone">Each by itself, in the order given.</param>
public sealed record ComparedResults(Comparison Comparison, ImmutableArray<ReturnResult> Alone);
