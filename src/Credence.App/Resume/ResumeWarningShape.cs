namespace Credence.App.Resume;

/// <summary>A warning on the wire; <c>page</c> is null where it concerns the whole document.</summary>
internal sealed record ResumeWarningShape(string Kind, string What, int? Page);
