namespace Credence.App.Ask;

/// <summary>A change of answers that leads to another answer.</summary>
/// <param name="What">The change, in words.</param>
/// <param name="LeadsTo">What the answer becomes.</param>
/// <param name="Address">Page of that answer.</param>
/// <param name="Hidden">Answers that go along outside the address.</param>
public sealed record ChangeView(string What, string LeadsTo, string Address, IReadOnlyList<KeyValuePair<string, string>> Hidden);
