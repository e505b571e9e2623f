using Credence.Postings.Storing;

namespace Credence.Postings;

/// <summary>A posting whose text is clean. The text lies in memory that others use later, see <see cref="Cleaning.TextBlocks"/>.</summary>
/// <param name="Raw">What the source stated, its title cleaned, without the body.</param>
/// <param name="Text">Clean text.</param>
/// <param name="Identity">What tells it from others.</param>
internal sealed record CleanPosting(RawPosting Raw, ReadOnlyMemory<char> Text, RecordIdentity Identity);
