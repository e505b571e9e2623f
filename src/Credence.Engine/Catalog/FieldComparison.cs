namespace Credence.Catalog;

/// <summary>How two facts about the same field compare.</summary>
public enum FieldComparison
{
    /// <summary>Not compared: texts that add to each other, or judgments.</summary>
    None,

    /// <summary>Only one can be right; different readings or numbers are a conflict.</summary>
    OneValue,

    /// <summary>Both can be right for different people; together they are a span from the lowest to the highest.</summary>
    Span,

    /// <summary>Both can be right; together they are a list.</summary>
    List,
}
