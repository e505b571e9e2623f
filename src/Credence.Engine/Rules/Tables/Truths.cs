namespace Credence.Rules.Tables;

/// <summary>A set of truth values.</summary>
[Flags]
public enum Truths
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>False.</summary>
    No = 1,

    /// <summary>True.</summary>
    Yes = 2,

    /// <summary>Both.</summary>
    Both = No | Yes,
}
