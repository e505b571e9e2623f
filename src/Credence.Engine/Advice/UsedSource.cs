using Credence.Sources;

namespace Credence.Advice;

/// <summary>A source the answer rests on.</summary>
/// <param name="Id">Id in <c>data/sources</c>, or <c>evidence</c> for the measured counts.</param>
/// <param name="What">What it is.</param>
/// <param name="Address">Where it was; null where it has no address.</param>
/// <param name="Date">Date it carries; null where it carries none.</param>
public sealed record UsedSource(string Id, string What, string? Address, PartialDate? Date);
