namespace Credence.Pay.Regressions;

/// <summary>Which standard error an interval is made of.</summary>
public enum ErrorKind
{
    /// <summary>From the observed information of an interval regression.</summary>
    Classic,

    /// <summary>Robust to unequal variance.</summary>
    Hc1,

    /// <summary>Robust to common shocks within clusters.</summary>
    Cluster,
}
