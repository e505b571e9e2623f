using System.Text;

namespace Credence.Resumes.Documents.Word;

/// <summary>A paragraph while it is read, or a table in its place.</summary>
internal sealed class WordParagraph
{
    internal StringBuilder Text { get; } = new();

    internal WordTable? Table { get; init; }

    internal string? Style { get; set; }

    /// <summary>Whether a color darker than paper is behind it; null where the paragraph itself says nothing.</summary>
    internal bool? IsShaded { get; set; }

    internal bool IsItem { get; set; }

    internal int? Outline { get; set; }

    internal double Left { get; set; }

    internal double Before { get; set; }

    internal double? Size { get; set; }

    internal int BoldLetters { get; set; }

    internal bool IsFirstBold { get; set; }
}
