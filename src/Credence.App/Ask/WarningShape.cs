namespace Credence.App.Ask;

/// <summary>Something that could make the answer wrong or late.</summary>
internal sealed record WarningShape(
    string Id, string? Certification, string Text, DateOnly? Date, IReadOnlyList<string> Successors, IReadOnlyList<string> Sources);
