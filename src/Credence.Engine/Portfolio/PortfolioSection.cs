namespace Credence.Portfolio;

/// <summary>What a group of checks is about.</summary>
public enum PortfolioSection
{
    /// <summary>A stranger understands what it is and what came out.</summary>
    Explain,

    /// <summary>A stranger gets the same result.</summary>
    Reproduce,

    /// <summary>It is built as software.</summary>
    Engineer,

    /// <summary>It can run for others and be watched.</summary>
    Operate,

    /// <summary>It grew by work over time.</summary>
    History,
}
