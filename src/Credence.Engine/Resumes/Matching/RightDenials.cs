using System.Buffers;

namespace Credence.Resumes.Matching;

/// <summary>Tells what a résumé says that its person has not: a right to work, a permit, a citizenship.</summary>
/// <param name="cues">Words.</param>
/// <param name="countries">Names of countries.</param>
internal sealed class RightDenials(ConditionCues cues, CountryWords countries)
{
    private const int MostBetween = 4;
    private const int MostBeforeRight = 6;
    private const int MostWords = 4; // of a country's name
    private const int LongestNumber = 12;
    private const string Leads = " :(–—-\n";

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;:(–—\n");

    /// <summary>What stands behind a right without the no it begins with: "work permit: no (Germany)".</summary>
    internal string WithoutNo(RightHit hit)
    {
        var rest = hit.Behind.TrimStart(' ', ':');
        return hit.Right == Right.Permit && cues.RightNo.FirstOrDefault(word => rest.StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase)) is { } no ? rest[no.Length..] : hit.Behind;
    }

    /// <summary>Whether the person has it not, by what stands before it in the same part of the sentence, or by a no behind it.</summary>
    /// <param name="before">The words before it.</param>
    /// <param name="behind">What stands behind it.</param>
    internal bool IsDenied(List<string> before, string behind) =>
        before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word)) + 1).TakeLast(MostBetween).Any(word => Is(cues.RightNot, word)) || EndsInNo(behind);

    /// <summary>What is said of a right. It is refused where a no stands before it ("no right to work in the US", "I don't have"), it is needed ("I need a work permit for"), or a no is all that is said behind it ("work permit: none"); what is applied for, or not needed, is open.</summary>
    /// <param name="hit">The right.</param>
    /// <param name="before">The words before it, and before its country, in the same part of the sentence.</param>
    internal RightSaid Of(RightHit hit, List<string> before)
    {
        if (cues.RightUnrestricted.IsIn(hit.Sentence))
            return RightSaid.Held;
        if (hit.Right != Right.Citizenship)
        {
            var near = before.Skip(before.FindLastIndex(word => Is(cues.RightBut, word) || Is(cues.RightParts, word)) + 1).TakeLast(MostBeforeRight).ToList();
            var isNoBefore = near.Exists(word => Is(cues.RightRefused, word) || IsNegated(word)) && !near.Exists(word => Is(cues.RightOnly, word));
            var behind = Behind(hit);
            if (isNoBefore || behind != RightSaid.Held)
                return hit.Right == Right.Permit && (isNoBefore || behind == RightSaid.Refused) && !IsOpen(hit) && !IsNotNeeded(near, hit.Behind) ? RightSaid.Refused : RightSaid.Open;
            if (hit.Right == Right.PermitOfEmployer)
                return cues.RightOpen.IsIn(hit.Sentence) ? RightSaid.Open : RightSaid.Held;
            if (IsNotNeeded(near, hit.Behind))
                return RightSaid.Open;
        }

        var isApart = hit.Right == Right.Citizenship && before.Exists(word => Is(cues.RightBut, word)); // "no work permit for …, but a citizen of"
        return (!isApart && IsUnclear(hit.Sentence)) || IsDenied(before, hit.Behind) ? RightSaid.Open : RightSaid.Held;
    }

    /// <summary>Whether a sentence says somewhere that something is not there, or not yet, or needed: what it says of rights is then not known.</summary>
    private bool IsUnclear(string sentence) => cues.RightDenied.IsIn(sentence) && !cues.RightWithout.IsIn(sentence);

    /// <summary>Whether a no decides nothing: something is applied for or goes without a sponsor, or a question is asked.</summary>
    private bool IsOpen(RightHit hit) => cues.RightOpen.IsIn(hit.Sentence) || cues.RightWithout.IsIn(hit.Sentence) || (hit.To < hit.Text.Length && hit.Text[hit.To] == '?');

    /// <summary>Whether it is said not to be needed: a no beside a need, in either order ("I don't need a work permit for", "keine Arbeitserlaubnis für … erforderlich", "work permit for … not required").</summary>
    private bool IsNotNeeded(List<string> near, string behind)
    {
        var clause = behind.AsSpan().TrimStart(Leads);
        var following = CountryWords.Split((clause.IndexOfAny(ClauseEnds) is >= 0 and var end ? clause[..end] : clause).ToString());
        var part = following.FindIndex(word => Is(cues.RightBut, word) || Is(cues.RightParts, word));
        if (part >= 0)
            following = following[..part];
        var need = following.FindIndex(word => Is(cues.RightNeed, word.TrimEnd('.', '!')));
        if (need > 0 && (Is(cues.RightNot, following[need - 1]) || IsNegated(following[need - 1])))
            return true;
        var isNeeded = near.Exists(word => Is(cues.RightNeed, word));
        return (near.Exists(word => IsNegated(word) || (Is(cues.RightRefused, word) && !Is(cues.RightNeed, word))) && (isNeeded || need >= 0)) || (isNeeded && EndsInNo(behind));
    }

    /// <summary>What a no directly behind a right says: refused where nothing but a bracket or a country follows, open where a sign or its label leaves that to guess, and held where there is none, or it begins the next words ("no sponsorship needed") or a number.</summary>
    private RightSaid Behind(RightHit hit)
    {
        var behind = hit.Behind.AsSpan();
        var start = behind.TrimStart(Leads);
        var isLabel = behind[..^start.Length].Contains(':');
        if (cues.RightNo.FirstOrDefault(word => StartsWith(hit.Behind.AsSpan().TrimStart(Leads), word)) is not { } no)
            return RightSaid.Held;
        if (IsNumber(hit.Text.AsSpan(hit.To - start.Length + no.Length)))
            return isLabel ? RightSaid.Open : RightSaid.Held;
        var rest = start[no.Length..].TrimStart(" .!");
        return rest is [] or ['(' or ')', ..] || (char.IsLetter(rest[0]) && StartsWithCountry(rest.ToString())) ? RightSaid.Refused
            : isLabel || !char.IsLetter(rest[0]) ? RightSaid.Open
            : RightSaid.Held;
    }

    /// <summary>"No. 4711": what stands behind a no that is short for a number.</summary>
    private static bool IsNumber(ReadOnlySpan<char> rest)
    {
        var number = rest[..(rest.IndexOf('\n') is >= 0 and var stop ? stop : rest.Length)].TrimStart(" .:#");
        var word = number[..(number.IndexOfAny(" ,;") is >= 0 and var end ? end : number.Length)];
        return rest is not [',', ..] && word.Length is > 0 and <= LongestNumber && word.ContainsAnyInRange('0', '9');
    }

    private bool StartsWithCountry(string text)
    {
        var words = CountryWords.Split(text).SkipWhile(word => Is(cues.RightJoins, word)).Take(MostWords).ToList();
        return Enumerable.Range(1, words.Count).Any(length => countries.Of(string.Join(' ', words.Take(length))).Count > 0);
    }

    private static bool StartsWith(ReadOnlySpan<char> text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private bool EndsInNo(string behind) => CountryWords.Split(behind) is [.., var last] && Is(cues.RightNo, last.TrimEnd('.', '!', ';'));

    private static bool IsNegated(string word) => word.EndsWith("n't", StringComparison.OrdinalIgnoreCase) || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    private static bool Is(IReadOnlyList<string> words, string word) => words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
