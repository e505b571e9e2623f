using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Watch.Measures;

/// <summary>Texts that no training row had.</summary>
/// <param name="Rows">Rows with one.</param>
/// <param name="Expected">Part of such rows to be reckoned with: that of texts seen once in the reference, and at least 1 % (ratio).</param>
/// <param name="Probability">Probability of so many or more at that part.</param>
/// <param name="Texts">The most frequent of them.</param>
internal sealed record UnseenTexts(ShareShape Rows, double Expected, double Probability, IReadOnlyList<string> Texts);
