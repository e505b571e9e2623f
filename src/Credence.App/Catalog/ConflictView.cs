namespace Credence.App.Catalog;

/// <summary>Sources that contradict each other, side by side.</summary>
/// <param name="Title">What about.</param>
/// <param name="Used">The value used.</param>
/// <param name="UsedBy">Who states it.</param>
/// <param name="Others">The other values, each with who states it.</param>
/// <param name="Why">Why that one is used.</param>
public sealed record ConflictView(string Title, string Used, IReadOnlyList<string> UsedBy, IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> Others, string Why);
