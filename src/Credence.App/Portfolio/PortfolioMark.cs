namespace Credence.App.Portfolio;

/// <summary>What a check found, as a page marks it.</summary>
public enum PortfolioMark
{
    /// <summary>What it looks for is there.</summary>
    There,

    /// <summary>It is not.</summary>
    Missing,

    /// <summary>It cannot be told.</summary>
    Unknown,
}
