namespace Credence.Rules.Tables;

/// <summary>What a table says when several rows hold (DMN 1.5, section 8.2.10).</summary>
public enum HitPolicy
{
    /// <summary>At most one row may hold; two are an error.</summary>
    Unique,

    /// <summary>Several rows may hold if they say the same; otherwise an error.</summary>
    Any,

    /// <summary>The row whose output stands first in the outputs' value lists.</summary>
    Priority,

    /// <summary>The first row that holds, in table order.</summary>
    First,

    /// <summary>All rows that hold, as a list or aggregated.</summary>
    Collect,

    /// <summary>All rows that hold, in table order.</summary>
    RuleOrder,

    /// <summary>All rows that hold, ordered by the outputs' value lists.</summary>
    OutputOrder,
}
