namespace Credence.Advice;

/// <summary>What sort of thing an option is.</summary>
public enum OptionKind
{
    /// <summary>Doing nothing, with which everything else is compared.</summary>
    Yardstick,

    /// <summary>A certification, certificate or course credential.</summary>
    Certification,

    /// <summary>Another use of the same hours and money.</summary>
    Alternative,
}
