namespace Credence.Postings.Finding;

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
