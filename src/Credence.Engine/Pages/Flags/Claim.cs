using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Words by which a page says something itself.</summary>
/// <param name="Sentence">Their sentence.</param>
/// <param name="First">Index of the first word.</param>
/// <param name="End">Index after the last.</param>
internal readonly record struct Claim(PageSentence Sentence, int First, int End);
