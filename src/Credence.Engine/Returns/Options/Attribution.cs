using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>Probability that an option makes the difference in a search for a job.</summary>
/// <param name="Known">What is known of it (ratio), as the return model draws it.</param>
/// <param name="Range">Its central 90 % (ratios).</param>
/// <param name="Share">Part of postings that ask for it (ratio).</param>
/// <param name="Lift">How much more often those answer (ratio).</param>
/// <remarks>Method: docs/method/job-search.md.</remarks>
public sealed record Attribution(Distribution Known, Interval Range, Distribution Share, Distribution Lift);
