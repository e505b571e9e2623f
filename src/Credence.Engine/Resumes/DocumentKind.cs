namespace Credence.Resumes;

/// <summary>What a document is made of, told by its content.</summary>
public enum DocumentKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word document (Office Open XML).</summary>
    Docx,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Text with the marks of Markdown.</summary>
    Markdown,

    /// <summary>JSON Resume.</summary>
    JsonResume,
}
