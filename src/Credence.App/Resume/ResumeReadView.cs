using Credence.Resumes.Scorecards;

namespace Credence.App.Resume;

/// <summary>What was read in a résumé.</summary>
/// <param name="Warnings">What may keep a machine from reading it, worst first.</param>
/// <param name="Sections">What was read, section by section.</param>
/// <param name="Lines">The text in the order a machine reads it.</param>
/// <param name="Stated">What was said beside it, in one sentence; null where nothing was.</param>
/// <param name="Match">How it stands to the posting sent with it; null where none was.</param>
/// <param name="Reach">What is within reach in the server's postings; null where it has none or it was not asked for.</param>
/// <param name="Scorecards">What rubrics make of it.</param>
/// <param name="Receipt">Receipt.</param>
/// <param name="Repeat">The command that reads the same.</param>
public sealed record ResumeReadView(
    IReadOnlyList<string> Warnings,
    IReadOnlyList<ResumeSectionView> Sections,
    IReadOnlyList<string> Lines,
    string? Stated,
    MatchShape? Match,
    ReachView? Reach,
    IReadOnlyList<Scorecard> Scorecards,
    IReadOnlyList<KeyValuePair<string, string>> Receipt,
    string Repeat);
