namespace Credence.Resumes.Matching;

/// <summary>Tells what a résumé says that its person has not: a right to work, a permit, a citizenship.</summary>
/// <param name="cues">Words.</param>
internal sealed class RightDenials(ConditionCues cues)
{
    private const int MostBetween = 4;
    private const int MostBeforeRight = 6;

    /// <summary>Whether a sentence says somewhere that something is not there, or not yet, or needed: what it says of rights is then not known.</summary>
    internal bool IsUnclear(string sentence) => cues.RightDenied.IsIn(sentence) && !cues.RightWithout.IsIn(sentence) && !cues.RightUnrestricted.IsIn(sentence);

    /// <summary>Whether a sentence says that a right is not restricted: "I don't have restrictions on my right to work in the UK".</summary>
    internal bool IsUnrestricted(string sentence) => cues.RightUnrestricted.IsIn(sentence);

    /// <summary>What stands behind a right without the no it begins with: "work permit: no (Germany)".</summary>
    internal string WithoutNo(RightHit hit)
    {
        var rest = hit.Behind.TrimStart(' ', ':');
        return hit.Right == Right.Permit && cues.RightNo.FirstOrDefault(word => rest.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) is { } no ? rest[no.Length..] : hit.Behind;
    }

    /// <summary>Whether a sentence says that something is applied for.</summary>
    internal bool IsOpen(string sentence) => cues.RightOpen.IsIn(sentence);

    /// <summary>Whether the person has it not, by what stands before it in the same part of the sentence, or by a no behind it.</summary>
    /// <param name="before">The words before it.</param>
    /// <param name="behind">What stands behind it.</param>
    internal bool IsDenied(List<string> before, string behind) =>
        before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word)) + 1).TakeLast(MostBetween).Any(word => Is(cues.RightNot, word)) || EndsInNo(behind);

    /// <summary>Whether the right itself is said not to be there, or to be needed: "no right to work in the US", "I don't have", "work permit: none". What is applied for is neither.</summary>
    internal bool IsRefused(List<string> before, string behind, string sentence)
    {
        if (IsOpen(sentence) || IsUnrestricted(sentence))
            return false;
        if (CountryWords.Split(behind) is [var first, ..] && Is(cues.RightNo, first.TrimEnd('.', '!', ';')))
            return true;
        var near = before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word) || Is(cues.RightParts, word)) + 1).TakeLast(MostBeforeRight).ToList();
        return near.Exists(word => Is(cues.RightRefused, word) || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)) && !near.Exists(word => Is(cues.RightOnly, word));
    }

    private bool EndsInNo(string behind) => CountryWords.Split(behind) is [.., var last] && Is(cues.RightNo, last.TrimEnd('.', '!', ';'));

    private static bool Is(IReadOnlyList<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
