using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Train.Report;

/// <summary>placeholder</summary>
internal static class ReportPage
{
    internal static string Of(ModelFolder folder, HeldOut heldOut, Findings findings, IReadOnlyList<SeedScores>? seeds) => folder.Path + heldOut + findings + seeds;
}
