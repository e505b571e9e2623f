namespace Credence.Postings.Finding;

/// <summary>Pay as a posting states it.</summary>
/// <param name="Low">Lower end (in <paramref name="Currency"/> per <paramref name="Period"/>); null for "up to".</param>
/// <param name="High">Upper end; null for "from".</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Period">What one payment covers.</param>
/// <param name="By">Who says so.</param>
public sealed record StatedPay(decimal? Low, decimal? High, string Currency, PayPeriod Period, PayStatedBy By);

/// <summary>What one payment covers.</summary>
public enum PayPeriod
{
    /// <summary>One hour.</summary>
    Hour,

    /// <summary>One day.</summary>
    Day,

    /// <summary>One week.</summary>
    Week,

    /// <summary>One month.</summary>
    Month,

    /// <summary>One year.</summary>
    Year,
}

/// <summary>Who states a pay figure.</summary>
public enum PayStatedBy
{
    /// <summary>The employer.</summary>
    Employer,

    /// <summary>The job site, as its own estimate.</summary>
    Site,
}
