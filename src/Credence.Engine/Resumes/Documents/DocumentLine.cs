namespace Credence.Resumes.Documents;

/// <summary>One line of a document in reading order.</summary>
/// <param name="Text">Its text; cells that stand apart are divided by a tab.</param>
internal sealed record DocumentLine(string Text)
{
    /// <summary>Page, from 1; null where there are no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Line of the document it stands on, from 1, blank lines counted; null where the document is no text.</summary>
    public int? Number { get; init; }

    /// <summary>The row of a text with its blanks, by which columns are told; null where no row of the document has words that stand apart, or it is no text.</summary>
    public string? Row { get; init; }

    /// <summary>Left edge (points), or how deep it is indented.</summary>
    public double Left { get; init; }

    /// <summary>Right edge (points); 0 where not known.</summary>
    public double Right { get; init; }

    /// <summary>Right edge of the widest line of its column (points); 0 where not known.</summary>
    public double ColumnRight { get; init; }

    /// <summary>Left edge of each cell (points).</summary>
    public IReadOnlyList<double> CellLefts { get; init; } = [];

    /// <summary>Size of the font (points); 0 where not known.</summary>
    public double Size { get; init; }

    /// <summary>Whether its first cell is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether its last cell is bold.</summary>
    public bool EndsBold { get; init; }

    /// <summary>Whether a bullet or number stood before it, which is left out of the text.</summary>
    public bool IsItem { get; init; }

    /// <summary>Level of the heading the document itself makes it; 0 for none.</summary>
    public int Level { get; init; }

    /// <summary>Space above it in line heights, told against the usual step of its column: 0 at the usual one, below where it stands closer, 1 and more after an empty line.</summary>
    public double Gap { get; init; }

    /// <summary>Whether it opens a paragraph by itself: a paragraph of a Word document.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>Whether it stands in the head or foot that every page repeats.</summary>
    public bool IsMargin { get; init; }

    /// <summary>Which column it stands in, counted over the document; lines of two columns never go on in each other.</summary>
    public int Column { get; init; }
}
