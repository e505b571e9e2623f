namespace Credence.Resumes;

/// <summary>Something the person should know before a machine reads this résumé elsewhere.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="What">What it is and what to do about it, in sentences.</param>
/// <param name="Page">Page it is on, from 1; null where it concerns the whole.</param>
public sealed record ReadWarning(WarningKind Kind, string What, int? Page);
