using System.Text;

namespace Credence.Resumes.Matching;

/// <summary>A word too short to be told by an anchor ("Ü2"): found as written, where no letter or digit stands beside it.</summary>
internal sealed class ShortWord(string word)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(word);

    /// <summary>Whether a text (UTF-8) holds it, in a longer word too.</summary>
    internal bool IsIn(ReadOnlySpan<byte> text) => text.IndexOf(_utf8) >= 0;

    /// <summary>Offset of the first of it, or -1.</summary>
    internal int FirstIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var step; at += step + 1)
        {
            int start = at + step, end = start + word.Length;
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                return start;
        }

        return -1;
    }
}
