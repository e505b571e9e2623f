using System.Security.Cryptography;
using System.Text;

namespace Credence.Tests.Evidence;

/// <summary>A place in a posting that a reader marked: a line of <c>data/evidence/mention-places.csv</c>, which holds no text.</summary>
/// <param name="Start">First UTF-16 offset into the clean text.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Place">First 8 hexadecimal digits of SHA-256 over the place's UTF-8 text, by which it is found again where cleaning moved it.</param>
/// <param name="Kind">named, vendor, generic, licence, organisation, other, or doubtful where the reader was unsure.</param>
/// <param name="Canonical">Usual official name for named, "X (any)" for vendor; else empty.</param>
/// <param name="Strength">required, preferred, mentioned, negated; empty where the kind has none.</param>
internal sealed record MentionPlace(int Start, int End, string Place, string Kind, string Canonical, string Strength)
{
    internal const string Doubtful = "doubtful";
    private const int PlaceDigits = 8;

    internal static string PlaceOf(string surface) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(surface)))[..PlaceDigits];

    /// <summary>The place as it now stands in the text: where it was, else the nearest of the same words; null where they are gone.</summary>
    internal MentionPlace? In(string text)
    {
        var length = End - Start;
        var starts = Enumerable.Range(0, Math.Max(0, text.Length - length + 1)).OrderBy(start => Math.Abs(start - Start)).ThenBy(start => start);
        foreach (var start in starts)
        {
            if (PlaceOf(text.Substring(start, length)) == Place)
                return this with { Start = start, End = start + length };
        }

        return null;
    }
}
