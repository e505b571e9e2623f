using System.Buffers;

namespace Credence.Portfolio;

/// <summary>Words to look for, in any case. Where a cue begins or ends with a letter or digit, the text around it must not go on with one.</summary>
internal sealed class CueList(IReadOnlyList<string> cues)
{
    private readonly SearchValues<string> _any = SearchValues.Create([.. cues], StringComparison.OrdinalIgnoreCase);

    /// <summary>Place of the first cue (UTF-16 units from the start); −1 where none stands there.</summary>
    /// <param name="text">Text.</param>
    /// <param name="from">Where to start.</param>
    internal int IndexIn(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length)
        {
            var at = text[from..].IndexOfAny(_any);
            if (at < 0)
                return -1;
            at += from;
            if (StandsAt(text, at))
                return at;
            from = at + 1;
        }

        return -1;
    }

    /// <summary>Whether one of them stands in a text.</summary>
    internal bool IsIn(ReadOnlySpan<char> text) => IndexIn(text, 0) >= 0;

    /// <summary>Whether a text begins with one of them, whatever it goes on with.</summary>
    internal bool BeginsAt(ReadOnlySpan<char> text)
    {
        foreach (var cue in cues)
        {
            if (text.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text is one of them, whole.</summary>
    internal bool Is(string text) => cues.Contains(text, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the longest cue ends that stands at a place; the place itself where none does.</summary>
    internal int EndAt(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        foreach (var cue in cues)
        {
            if (at + cue.Length > end && text[at..].StartsWith(cue, StringComparison.OrdinalIgnoreCase))
                end = at + cue.Length;
        }

        return end;
    }

    private bool StandsAt(ReadOnlySpan<char> text, int at)
    {
        foreach (var cue in cues)
        {
            if (text[at..].StartsWith(cue, StringComparison.OrdinalIgnoreCase) && IsApart(text, at, cue))
                return true;
        }

        return false;
    }

    private static bool IsApart(ReadOnlySpan<char> text, int at, string cue)
    {
        var end = at + cue.Length;
        return (at == 0 || !char.IsLetterOrDigit(cue[0]) || !char.IsLetterOrDigit(text[at - 1]))
            && (end == text.Length || !char.IsLetterOrDigit(cue[^1]) || !char.IsLetterOrDigit(text[end]));
    }
}
