namespace Credence.Advice;

/// <summary>How a certification's vendor relates to the platform a person aims at.</summary>
public enum PlatformMatch
{
    /// <summary>It is certified by the vendor of that platform.</summary>
    Same,

    /// <summary>Its vendor runs none of the platforms.</summary>
    Neutral,

    /// <summary>It is for another platform.</summary>
    Other,
}
