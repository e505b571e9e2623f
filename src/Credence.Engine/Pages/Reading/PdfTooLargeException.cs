namespace Credence.Pages.Reading;

/// <summary>A document that inflates to more than is read.</summary>
/// <param name="what">What is too large, to follow "is a PDF that".</param>
internal sealed class PdfTooLargeException(string what) : Exception(what);
