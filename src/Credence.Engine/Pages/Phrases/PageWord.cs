namespace Credence.Pages.Phrases;

/// <summary>One word, number or sign of the visible text.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Unit after the last.</param>
/// <param name="Key">The word in small letters, without apostrophes.</param>
/// <param name="Before">What stands before it.</param>
/// <param name="InQuotes">Whether it stands in quotation marks.</param>
internal readonly record struct PageWord(int Start, int End, string Key, Gap Before, bool InQuotes)
{
    /// <summary>Whether it is a number.</summary>
    internal bool IsNumber => char.IsAsciiDigit(Key[0]);
}
