namespace Credence.Advice.Planning;

/// <summary>Something a plan would have to know about an option.</summary>
/// <param name="What">What is not known: <c>hours</c>, <c>cost</c>, <c>value</c> or <c>postings opened</c>.</param>
/// <param name="Why">Why, in words without a final stop.</param>
/// <param name="Settle">What would settle it, in words without a final stop.</param>
public sealed record Unknown(string What, string Why, string Settle);
