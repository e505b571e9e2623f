namespace Credence.App.Ask;

/// <summary>What can be done with an exam on the as-of day.</summary>
internal sealed record StateShape(string Status, DateOnly? AnnouncedEnd, IReadOnlyList<string> Successors, string Why, IReadOnlyList<string> Sources);
