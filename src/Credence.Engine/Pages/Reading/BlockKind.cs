namespace Credence.Pages.Reading;

/// <summary>What a block of visible text is.</summary>
internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>The term of a description list, or the line that opens a foldable section.</summary>
    Term,
}
