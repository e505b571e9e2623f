namespace Credence.Pages.Phrases;

/// <summary>A sentence, or a line without a full stop.</summary>
/// <param name="Block">Index of its block.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="IsQuestion">Whether it ends with a question mark.</param>
internal readonly record struct PageSentence(int Block, int First, int End, bool IsQuestion);
