namespace Credence.Advice;

/// <summary>Something that could make an answer wrong or late.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Certification">Catalog id of the certification it is about; null where it is about none or several.</param>
/// <param name="Text">The warning in full sentences.</param>
/// <param name="Date">The day it turns on, such as the end of an exam; null without one.</param>
/// <param name="Successors">Catalog ids of what follows.</param>
/// <param name="Sources">Ids of the sources it rests on; empty where it follows from the measurement.</param>
public sealed record Warning(
    WarningKind Kind, string? Certification, string Text, DateOnly? Date, IReadOnlyList<string> Successors, IReadOnlyList<string> Sources);
