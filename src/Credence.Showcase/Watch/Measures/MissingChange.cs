using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Watch.Measures;

/// <summary>How often a value was missing, or was none.</summary>
/// <param name="Reference">Rows of the reference without one.</param>
/// <param name="Current">Rows now without one.</param>
/// <param name="Strange">Rows now with a text where numbers are (count); they are among those without a value.</param>
/// <param name="Probability">Fisher's exact probability; 1 where neither lacks any.</param>
internal sealed record MissingChange(ShareShape Reference, ShareShape Current, int Strange, double Probability);
