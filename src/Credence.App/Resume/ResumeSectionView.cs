namespace Credence.App.Resume;

/// <summary>One section of a résumé as it was read.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Items">What was found; empty where nothing was.</param>
public sealed record ResumeSectionView(string Title, IReadOnlyList<ResumeItemView> Items);
