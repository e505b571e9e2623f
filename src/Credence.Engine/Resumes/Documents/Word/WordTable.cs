namespace Credence.Resumes.Documents.Word;

/// <summary>A table while it is read.</summary>
internal sealed class WordTable
{
    /// <summary>Rows of cells of paragraphs.</summary>
    internal List<List<List<WordParagraph>>> Rows { get; } = [];
}
