using System.Text;
using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Words too short to be told by an anchor ("Ü2"): found as written, where no letter or digit stands beside them.</summary>
internal sealed class ShortWords
{
    private readonly string[] _words;
    private readonly byte[][] _utf8;
    private readonly byte[] _shared;

    /// <param name="words">The words.</param>
    internal ShortWords(IReadOnlyList<string> words)
    {
        _words = [.. words];
        _utf8 = Array.ConvertAll(_words, Encoding.UTF8.GetBytes);
        // a letter that all of them hold, and few texts: one search instead of one for each word
        _shared = [.. _words[0].Where(letter => !char.IsAscii(letter) && words.All(word => word.Contains(letter, StringComparison.Ordinal))).Take(1).SelectMany(letter => Encoding.UTF8.GetBytes([letter]))];
    }

    /// <summary>Whether a text (UTF-8) holds one, in a longer word too.</summary>
    internal bool AreIn(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf(_shared) < 0)
            return false;
        foreach (var word in _utf8)
        {
            if (text.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Offset of the first of them, or -1.</summary>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        var first = -1;
        foreach (var word in _words)
        {
            if (FirstIn(first < 0 ? text : text[..first], word) is >= 0 and var at)
                first = at;
        }

        return first;
    }

    private static int FirstIn(ReadOnlySpan<char> text, string word)
    {
        for (var at = 0; text[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var step; at += step + 1)
        {
            int start = at + step, end = start + word.Length;
            if (Clauses.IsWhole(text, start, end))
                return start;
        }

        return -1;
    }
}
