namespace Credence.Claims;

/// <summary>What a measured number is.</summary>
public enum MeasureUnit
{
    /// <summary>Part of a whole (ratio, 0 to 1).</summary>
    Share,

    /// <summary>One share less another (difference of ratios, −1 to 1).</summary>
    ShareDifference,

    /// <summary>One share divided by another (ratio, above 0).</summary>
    Ratio,

    /// <summary>Relative difference of yearly pay (ratio; 0.12 is 12 % more).</summary>
    PayDifference,

    /// <summary>Place in an order, 1 the first.</summary>
    Rank,

    /// <summary>1 for yes, 0 for no.</summary>
    YesOrNo,
}
