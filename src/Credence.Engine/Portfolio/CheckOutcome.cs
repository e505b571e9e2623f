namespace Credence.Portfolio;

/// <summary>What a check came to.</summary>
public enum CheckOutcome
{
    /// <summary>It is there: one point.</summary>
    Passed,

    /// <summary>It is not there, or something stands against it.</summary>
    Failed,

    /// <summary>It cannot be told from what is here; no point.</summary>
    Unknown,
}
