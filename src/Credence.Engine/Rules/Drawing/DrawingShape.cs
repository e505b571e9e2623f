namespace Credence.Rules.Drawing;

/// <summary>Which way a drawing grows.</summary>
public enum DrawingShape
{
    /// <summary>An indented list from top to bottom, for telephones and text columns.</summary>
    Tall,

    /// <summary>Columns from left to right, for wide screens and paper.</summary>
    Wide,
}
