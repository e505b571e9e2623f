using Credence.Statistics;

namespace Credence.Tests.Statistics;

/// <summary>A way to make the interval of a corrected share.</summary>
internal delegate Interval CorrectionInterval(Proportion observed, double designEffect, CorrectionForm form, DetectorSample sample, int draws, RandomStream random);
