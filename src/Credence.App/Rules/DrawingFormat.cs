namespace Credence.App.Rules;

/// <summary>What a drawing is written as.</summary>
internal enum DrawingFormat
{
    /// <summary>A picture for browsers, documents and paper.</summary>
    Svg,

    /// <summary>A Mermaid flow chart, for Markdown pages.</summary>
    Mermaid,

    /// <summary>The DOT language of Graphviz.</summary>
    Dot,
}
