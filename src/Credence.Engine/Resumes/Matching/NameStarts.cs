using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Tells of most words that no name begins with them, by their first three letters, before any is looked up. Immutable.</summary>
internal sealed class NameStarts
{
    private const int Letters = 3;
    private const int Alphabet = 26;
    private readonly bool[] _starts = new bool[Alphabet * Alphabet * Alphabet];
    private readonly bool[] _short = new bool[Alphabet * Alphabet]; // names of two letters, behind which an ending may stand

    /// <param name="names">Names, in any form.</param>
    internal NameStarts(IEnumerable<string> names)
    {
        foreach (var folded in names.Select(name => TextFolding.Words(name)).Where(folded => folded.Length > 1))
        {
            if (folded.Length > 2 && Start(folded, Letters) is { } start)
                _starts[start] = true;
            else if (Start(folded, Letters - 1) is { } both)
                _short[both] = true;
        }
    }

    /// <summary>Whether a name may begin with a word; words with other signs than letters of ASCII at their beginning may.</summary>
    internal bool Has(string word) =>
        word.Length < Letters - 1 || Start(word, Letters - 1) is not { } both || _short[both] || (word.Length >= Letters && (Start(word, Letters) is not { } start || _starts[start]));

    private static int? Start(string word, int letters)
    {
        var start = 0;
        for (var i = 0; i < letters; i++)
        {
            if (!char.IsAsciiLetter(word[i]))
                return null;
            start = (start * Alphabet) + (word[i] | 0x20) - 'a';
        }

        return start;
    }
}
