namespace Credence.App.Method;

/// <summary>A page about a number, in a list.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">Its first sentence.</param>
public sealed record MethodEntry(string Address, string Title, string About);
