using Credence.Postings.Cleaning;

namespace Credence.Postings;

/// <summary>A posting that no earlier one is a duplicate of, before anything is found in it.</summary>
/// <param name="Document">Its number in the store (from 1).</param>
/// <param name="Raw">What the source stated, its title cleaned, without the body.</param>
/// <param name="Text">Clean text.</param>
/// <param name="TextHash">128 bits that stand for the text, see <see cref="Cleaning.TextHash"/>.</param>
internal readonly record struct NewPosting(long Document, RawPosting Raw, string Text, UInt128 TextHash)
{
    /// <summary>What the source stated, with every line cleaned.</summary>
    internal RawPosting CleanRaw => Raw with { Employer = PlainText.Line(Raw.Employer), Location = PlainText.Line(Raw.Location) };
}
