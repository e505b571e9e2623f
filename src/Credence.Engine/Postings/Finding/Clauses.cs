using System.Buffers;

namespace Credence.Postings.Finding;

/// <summary>Cuts lines and sentences out of a text without copying.</summary>
internal static class Clauses
{
    private const int Reach = 400;
    private static readonly SearchValues<char> Stops = SearchValues.Create(".;|•·!?");

    /// <summary>The line around a place (offsets; no further than 400 characters away).</summary>
    public static (int Start, int End) Line(ReadOnlySpan<char> text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var before = text[from..start].LastIndexOf('\n');
        var rest = text[end..Math.Min(text.Length, end + Reach)];
        var after = rest.IndexOf('\n');
        return (before < 0 ? from : from + before + 1, after < 0 ? end + rest.Length : end + after);
    }

    /// <summary>The sentence around a place: inside its line, between full stops, semicolons, bars and bullets.</summary>
    public static (int Start, int End) Sentence(ReadOnlySpan<char> text, int start, int end)
    {
        var (from, to) = Line(text, start, end);
        for (var at = start; (at = from + text[from..at].LastIndexOfAny(Stops)) >= from;)
        {
            if (Ends(text, at))
            {
                from = at + 1;
                break;
            }
        }

        for (var at = end; text[at..to].IndexOfAny(Stops) is var step and >= 0; at++)
        {
            at += step;
            if (Ends(text, at))
                return (from, at);
        }

        return (from, to);
    }

    /// <summary>Whether no letter or digit stands directly before or behind a place.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));

    /// <summary>Whether the first text holds any of the words, in any case.</summary>
    public static bool HasAny(ReadOnlySpan<char> text, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text begins with any of the words as written.</summary>
    public static bool StartsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text ends with any of the words, in any case.</summary>
    public static bool EndsWithAny(ReadOnlySpan<char> text, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        ';' or '|' or '•' or '·' or '!' or '?' => true,
        '.' => at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && char.IsUpper(text[at + 2]) && at > 2 && char.IsLetter(text[at - 1]) && char.IsLetter(text[at - 2]) && text[at - 2] != '.',
        _ => false,
    };
}
