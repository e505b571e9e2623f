using Credence.Portfolio;

namespace Credence.App.Portfolio;

/// <summary>What a process that read a repository answers.</summary>
/// <param name="Report">What it shows; null where it was refused, or does not hold the commit.</param>
/// <param name="Refused">Why it cannot be read; null where it could.</param>
internal sealed record ReadingAnswer(PortfolioReport? Report, ReadingRefusal? Refused);
