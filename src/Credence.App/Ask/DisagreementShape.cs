namespace Credence.App.Ask;

/// <summary>What the articles say of one certification they disagree on, and what the counts say to it.</summary>
internal sealed record DisagreementShape(string Certification, string Name, IReadOnlyList<RemarkShape> Remarks);
