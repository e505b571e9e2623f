namespace Credence.Postings;

/// <summary>A posting that no earlier one is a duplicate of, before anything is found in it.</summary>
/// <param name="Document">Its number in the store (from 1).</param>
/// <param name="Raw">What the source stated, without the body.</param>
/// <param name="Text">Clean text.</param>
/// <param name="Language">ISO 639-1 code, or <c>unknown</c>.</param>
/// <param name="TextHash">128 bits that stand for the text, see <see cref="Cleaning.TextHash"/>.</param>
internal readonly record struct NewPosting(long Document, RawPosting Raw, string Text, string Language, UInt128 TextHash);
