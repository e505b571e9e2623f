namespace Credence.Catalog;

/// <summary>Which step of the rule left one value; the steps are tried in this order (docs/decisions/0002).</summary>
public enum Criterion
{
    /// <summary>There was only one value.</summary>
    OnlyValue,

    /// <summary>A statement outranks the remark that nothing is stated.</summary>
    StatementOverAbsence,

    /// <summary>The stronger grade of source.</summary>
    Grade,

    /// <summary>The source that is certainly later.</summary>
    LaterDate,

    /// <summary>More publishers that are independent of each other.</summary>
    MoreSources,

    /// <summary>Nothing decided: the value that harms a person least if it is wrong.</summary>
    Cautious,
}
