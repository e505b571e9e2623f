namespace Credence.App.Resume;

/// <summary>One addition as a page shows it; every figure in words.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Kind">certification, skill or project.</param>
/// <param name="Opens">Postings opened.</param>
/// <param name="Range">95 % interval of their share.</param>
/// <param name="Named">Postings that name it.</param>
/// <param name="Hours">Hours it takes; a question mark where nobody states any.</param>
public sealed record ReachRowView(string Name, string Kind, string Opens, string Range, string Named, string Hours);
