using Credence.Postings.Finding;

namespace Credence.Postings.Storing;

/// <summary>A distinct posting as it goes into a store.</summary>
/// <param name="Document">Its number in the store, from 1 in the order of arrival.</param>
/// <param name="Raw">What the source stated.</param>
/// <param name="Title">Cleaned title, or null.</param>
/// <param name="Employer">Cleaned name of the employer, or null.</param>
/// <param name="Text">Cleaned text; offsets of the mentions count its UTF-16 units.</param>
/// <param name="TextHash">Identity of the text (32 hexadecimal digits).</param>
/// <param name="Language">ISO 639-1 code, or <c>unknown</c>.</param>
/// <param name="Findings">What was found in it.</param>
public sealed record StoredPosting(
    long Document, RawPosting Raw, string? Title, string? Employer, string Text, string TextHash, string Language, Findings Findings);
