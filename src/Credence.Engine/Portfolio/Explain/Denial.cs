namespace Credence.Portfolio.Explain;

/// <summary>Tells whether prose denies what it names, or only hopes for it: "latency was not measured", "Limitations: none known", "latency should be under 50 ms".</summary>
/// <remarks>A negation counts where it stands before the thing ("no rollback"), right before a deed ("cannot roll back"), or with a word for having, knowing or doing ("was not measured"). Method: docs/method/portfolio.md.</remarks>
internal sealed class Denial(PortfolioCues cues)
{
    private const int BeforeThing = 4;
    private const int BeforeDeed = 2;
    private const int ToWord = 4;
    private const int FromThing = 9;
    private const int FromLimit = 3;
    private const int MostWordsOfNone = 8;

    private readonly CueList _no = cues["denied-thing"];
    private readonly CueList _not = cues["denied"];
    private readonly CueList _alone = cues["denied-alone"];
    private readonly CueList _kept = cues["denied-otherwise"];
    private readonly CueList _proper = cues["denied-properly"];
    private readonly CueList _done = cues["denied-deed"];
    private readonly CueList _known = cues["denied-knowing"];
    private readonly CueList _none = cues["denied-answer"];
    private readonly CueList _hoped = cues["hoped"];
    private readonly CueList _wanted = cues["hoped-figure"];
    private readonly CueList _hope = cues["hope-label"];
    private readonly CueList _clause = cues["clause-word"];

    /// <summary>Whether what stands around some words denies what they name.</summary>
    internal bool Is(Surroundings near, Sought sought)
    {
        var (before, behind) = (Words(near.Before), Words(near.Behind));
        behind = [.. behind.TakeWhile(word => !_clause.Is(word))];
        return (sought is Sought.Way or Sought.Figure && IsHoped(near, [.. before, near.Words.ToLowerInvariant(), .. behind], sought)) || HasNo(before, near.Words, behind) || IsNotDone(before, sought) || IsNotBefore(before, near.Words) || IsNotBehind(behind, sought) || (near.Announced is { Length: > 0 } answer && IsNone(answer, sought));
    }

    // "we hope to reach an AUC of .85", "latency should be under 50 ms", "Target: …"
    private bool IsHoped(Surroundings near, List<string> clause, Sought sought)
    {
        var said = string.Join(' ', clause);
        return _hoped.IsIn(said) || (sought == Sought.Figure && _wanted.IsIn(said)) || _hope.IndexIn(string.Join(' ', Words(near.Sentence)), 0) == 0;
    }

    // "no way to roll back"; "no personal data is stored" is an answer
    private bool HasNo(List<string> before, string words, List<string> behind)
    {
        for (var at = Math.Max(0, before.Count - BeforeThing); at < before.Count; at++)
        {
            if (_no.Is(before[at]) && string.Join(' ', [.. before[at..], words, .. behind]) is var said && _kept.IndexIn(said, 0) != 0 && !_proper.IsIn(said))
                return true;
        }

        return false;
    }

    // "we do not know the licence", "it is unclear which data"
    private bool IsNotDone(List<string> before, Sought sought)
    {
        var from = Math.Max(0, before.Count - FromThing);
        return (sought != Sought.Limit && _alone.IsIn(string.Join(' ', before[from..]))) || IsNotDone(before, from, before.Count, sought);
    }

    private bool IsNotDone(List<string> words, int from, int to, Sought sought)
    {
        var done = sought == Sought.Data ? _known : _done;
        for (var at = from; at < Math.Min(to, words.Count); at++)
        {
            if (IsNegation(words, at) && words.Skip(at + 1).Take(ToWord).Any(done.Is))
                return true;
        }

        return false;
    }

    // "cannot be rolled back", "not only" left out
    private bool IsNotBefore(List<string> before, string words)
    {
        for (var at = Math.Max(0, before.Count - BeforeDeed); at < before.Count; at++)
        {
            if (_not.Is(before[at]) && _kept.IndexIn(string.Join(' ', [.. before[at..], words]), 0) != 0)
                return true;
        }

        return false;
    }

    // "latency was not measured", "the licence is unknown"
    private bool IsNotBehind(List<string> behind, Sought sought)
    {
        var most = sought == Sought.Limit ? FromLimit : FromThing;
        return IsNotDone(behind, 0, most, sought) || _alone.IsIn(string.Join(' ', behind.Take(most)));
    }

    // "none known", "not measured yet"
    private bool IsNone(string answer, Sought sought)
    {
        var words = Words(answer);
        var said = string.Join(' ', words);
        return _kept.IndexIn(said, 0) != 0 && ((words.Count <= MostWordsOfNone && _none.IndexIn(said, 0) == 0) || (sought != Sought.Limit && IsNotDone(words, 0, BeforeDeed, sought)));
    }

    private bool IsNegation(List<string> words, int at) => (_not.Is(words[at]) || _no.Is(words[at])) && _kept.IndexIn(string.Join(' ', words.Skip(at).Take(BeforeDeed)), 0) != 0;

    private static List<string> Words(string text) =>
        [.. text.Replace('\u2019', '\'').ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ';', ':', '!', '?', '"', '*', '_', '`', '(', ')', '[', ']', '|')).Where(word => word.Length > 0)];
}
