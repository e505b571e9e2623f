using System.Globalization;
using System.Text.RegularExpressions;

namespace Credence.Tests.Postings.Storing;

/// <summary>Copies of a posting as they are met in the wild, made from a real one.</summary>
internal static partial class InjectedDuplicates
{
    private const string City = "Springfield";

    /// <summary>So many of its words (ratio) replaced by words of other postings, each by chance.</summary>
    internal static string Edited(string text, double share, IReadOnlyList<string> words, int seed)
    {
        var random = new Random(seed);
        return Word().Replace(text, word => random.NextDouble() < share ? words[random.Next(words.Count)] : word.Value);
    }

    /// <summary>Paragraphs (lines, where there are fewer than four) in another order.</summary>
    internal static string Reordered(string text, int seed)
    {
        var paragraphs = text.Split("\n\n");
        return paragraphs.Length < 4 ? LinesReordered(text, seed) : string.Join("\n\n", Shuffled(paragraphs, seed));
    }

    /// <summary>Every line somewhere else.</summary>
    internal static string LinesReordered(string text, int seed) => string.Join('\n', Shuffled(text.Split('\n'), seed));

    /// <summary>Another city and other pay: the place's name and every number of four digits and more changed, one line added.</summary>
    internal static string Relocated(string text, string? location, int seed)
    {
        var place = location?.Split([',', ';', '(', '/'])[0].Trim() ?? "";
        var moved = place.Length > 2 ? text.Replace(place, City, StringComparison.OrdinalIgnoreCase) : text;
        var paid = Number().Replace(moved, number => new string([.. number.Value.Select(c => char.IsAsciiDigit(c) ? (char)('0' + ((c - '0' + seed) % 10)) : c)]));
        return string.Create(CultureInfo.InvariantCulture, $"{paid}\nThis job is in {City} and pays $ {90 + (seed % 50)},000 to {150 + (seed % 50)},000 a year.");
    }

    /// <summary>Without its end (ratio of the characters).</summary>
    internal static string Truncated(string text, double share) => text[..(int)(text.Length * (1 - share))];

    /// <summary>Another job behind the same introduction: the beginning of one text, so many (ratio) of the words of the whole, then the end of the other's.</summary>
    internal static string OtherJob(string text, string other, double shared)
    {
        var (own, foreign) = (text.Split(' '), other.Split(' '));
        var kept = (int)(own.Length * shared);
        return string.Join(' ', own.Take(kept).Concat(foreign.TakeLast(Math.Min(foreign.Length, own.Length - kept))));
    }

    private static string[] Shuffled(string[] parts, int seed)
    {
        new Random(seed).Shuffle(parts);
        return parts;
    }

    [GeneratedRegex(@"\S+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\d[\d,.]{2,}\d")]
    private static partial Regex Number();
}
