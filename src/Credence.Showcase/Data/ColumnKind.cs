namespace Credence.Showcase.Data;

/// <summary>What a column of a table is to a model.</summary>
public enum ColumnKind
{
    /// <summary>A number, scaled to mean 0 and standard deviation 1 of the training rows.</summary>
    Numeric,

    /// <summary>One of few texts, an indicator for each.</summary>
    Categorical,
}
