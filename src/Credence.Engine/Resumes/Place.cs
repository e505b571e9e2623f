namespace Credence.Resumes;

/// <summary>Where a value stands in the document that was read.</summary>
/// <param name="Start">First UTF-16 offset into <see cref="Resume.Text"/>.</param>
/// <param name="End">Offset after the last character.</param>
/// <param name="Line">Line it begins on, from 1: of the document where that is text, as an editor counts; else of <see cref="Resume.Text"/>.</param>
/// <param name="Page">Page of the document, from 1; null where it has no pages (DOCX, text, JSON).</param>
/// <param name="Path">JSON pointer of the value (<c>/work/0/name</c>); null in other documents.</param>
public readonly record struct Place(int Start, int End, int Line, int? Page, string? Path);
