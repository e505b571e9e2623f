using Credence.Advice;
using Credence.Statistics;

namespace Credence.App.Evidence;

/// <summary>Numbers as they stand in tables: decimals follow the estimate and its bounds use the same, a no-break space before the sign, commas in thousands.</summary>
internal static class Numbers
{
    /// <summary>A share (<c>0.98 %</c>).</summary>
    internal static string Percent(double share) => Phrase.Percent(share);

    /// <summary>The ends of a share's interval, without a sign (<c>0.71–1.34</c>).</summary>
    internal static string Range(Interval range, double share) => Phrase.Ends(range, share);

    /// <summary>A count (<c>3,879</c>).</summary>
    internal static string Count(int count) => Phrase.Count(count);

    /// <summary>A day (<c>30 Jun 2026</c>).</summary>
    internal static string Day(DateOnly day) => Phrase.ShortDay(day);
}
