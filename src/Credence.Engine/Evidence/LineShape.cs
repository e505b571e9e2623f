namespace Credence.Evidence;

/// <summary>One line of certifications, newest first.</summary>
internal sealed record LineShape(string Newest, IReadOnlyList<string> Earlier);
