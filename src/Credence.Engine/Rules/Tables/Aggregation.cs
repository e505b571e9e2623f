namespace Credence.Rules.Tables;

/// <summary>How the hit policy COLLECT joins the outputs of the rows that hold.</summary>
public enum Aggregation
{
    /// <summary>Not at all: the list of outputs.</summary>
    None,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,

    /// <summary>How many there are.</summary>
    Count,
}
