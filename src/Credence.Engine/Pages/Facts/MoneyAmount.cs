using Credence.Pages.Phrases;

namespace Credence.Pages.Facts;

/// <summary>An amount of money in the text.</summary>
/// <param name="Sentence">Its sentence.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="End">Index after its last.</param>
/// <param name="Value">The figure.</param>
/// <param name="Currency">ISO code; USD for a bare dollar sign.</param>
internal readonly record struct MoneyAmount(PageSentence Sentence, int First, int End, decimal Value, string Currency);
