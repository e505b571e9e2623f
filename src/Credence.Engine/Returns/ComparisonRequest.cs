using System.Collections.Immutable;

namespace Credence.Returns;

/// <summary>Options a case file asks to compare.</summary>
/// <param name="Options">The options, without doing nothing.</param>
/// <param name="LossAversion">How many times a loss weighs as much as an equal gain (1 and up).</param>
/// <param name="Shared">Inputs that have the same draw in every option; null for those that describe the person.</param>
public sealed record ComparisonRequest(ImmutableArray<ReturnCase> Options, double LossAversion, IReadOnlyList<ReturnInput>? Shared);
