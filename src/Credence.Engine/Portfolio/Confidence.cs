namespace Credence.Portfolio;

/// <summary>How sure a finding is of what it says.</summary>
public enum Confidence
{
    /// <summary>Read from a structure that has one meaning.</summary>
    High,

    /// <summary>Read from words that nearly always mean it.</summary>
    Medium,

    /// <summary>Read from words that can mean something else, or only a part could be looked at.</summary>
    Low,
}
