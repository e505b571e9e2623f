namespace Credence.Postings.Reading;

/// <summary>Makes the plain text of a description where it still lies in a buffer; what that takes is the concern of a later stage.</summary>
/// <param name="body">The description.</param>
/// <param name="kind">How it is written.</param>
internal delegate ReadOnlyMemory<char> TextOfBody(ReadOnlySpan<char> body, BodyKind kind);
