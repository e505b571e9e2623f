namespace Credence.Advice;

/// <summary>One thing the articles or the counts say that concerns a person.</summary>
/// <param name="Id">Id of the rule row.</param>
/// <param name="Kind">What sort of remark it is, as the rule file names it; null where there is one sort only.</param>
/// <param name="Text">The remark in our own words.</param>
/// <param name="Sources">Who says so: source id, a slash, section.</param>
public sealed record Remark(string Id, string? Kind, string Text, IReadOnlyList<string> Sources);
