namespace Credence.Returns.Estimates;

/// <summary>How much stands behind an estimate.</summary>
public enum EstimateGrade
{
    /// <summary>Counted or computed from data that can be had.</summary>
    Measured,

    /// <summary>Stated by somebody who says where it comes from.</summary>
    Reported,

    /// <summary>A judgment; nobody measured it.</summary>
    Opinion,
}
