namespace Credence.Advice;

/// <summary>What the articles say of one certification they disagree on, and what the counts say to it.</summary>
/// <param name="Certification">Catalog id of the certification.</param>
/// <param name="Name">Its name.</param>
/// <param name="Remarks">Every <c>position</c> with its source, then what was <c>measured</c>.</param>
public sealed record Disagreement(string Certification, string Name, IReadOnlyList<Remark> Remarks);
