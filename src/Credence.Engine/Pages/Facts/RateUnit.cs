namespace Credence.Pages.Facts;

/// <summary>The length of time that an amount is paid for.</summary>
internal enum RateUnit
{
    /// <summary>It is paid once.</summary>
    Once,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A month, or one of equal payments.</summary>
    Month,

    /// <summary>A semester or term.</summary>
    Semester,

    /// <summary>Three months.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,
}
