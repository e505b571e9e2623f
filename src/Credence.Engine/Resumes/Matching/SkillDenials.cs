using System.Buffers;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Finds where a résumé says that a skill it names is not there (<c>data/lexicon/skill-denials.yaml</c>). Immutable; safe to share between threads.</summary>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class SkillDenials
{
    private const int Reach = 120;
    private const int DenialToNoun = 3;
    private const int MostBridge = 5;
    private static readonly SearchValues<char> Ends = SearchValues.Create(",;()[]|–—");
    private static readonly SearchValues<char> Closings = SearchValues.Create(",;)]/|");
    private static readonly SearchValues<char> ListEnds = SearchValues.Create(";()[]|–—.\n");

    private readonly HashSet<string> _no, _only, _of, _never, _link, _list, _bridge, _none;

    private SkillDenials(YamlMap file)
    {
        (_no, _only, _of, _never) = (Words("no"), Words("only"), Words("of"), Words("never"));
        (_link, _list, _bridge, _none) = (Words("link"), Words("list"), Words("bridge"), Words("none"));

        HashSet<string> Words(string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
    }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static SkillDenials Read(DataFolder data) => CueFile.Read(data, "skill-denials.yaml", file => new SkillDenials(file));

    /// <summary>The skills that are denied, with those that stand in one list with them.</summary>
    /// <param name="text">The résumé.</param>
    /// <param name="skills">Where it names skills, in any order.</param>
    internal NamePlaces In(string text, IEnumerable<(int Start, int End)> skills)
    {
        List<(int Start, int End)> places = [.. skills.Where(one => one.End > one.Start && one.End <= text.Length).Distinct().Order()];
        var denied = new bool[places.Count];
        for (var i = 0; i < places.Count; i++)
            denied[i] = IsBefore(text, places[i].Start, places[i].End) || (i > 0 && denied[i - 1] && AreListed(text, places[i - 1], places[i]));
        for (var i = places.Count - 1; i >= 0; i--)
            denied[i] |= IsBehind(text, places[i].End) || (i + 1 < places.Count && denied[i + 1] && IsBehind(text, places[i + 1].End) && AreListed(text, places[i], places[i + 1]));
        return new NamePlaces(places.Where((_, i) => denied[i]));
    }

    /// <summary>"no experience with Kubernetes", "never Kubernetes", "no Kubernetes", "no hands-on Kubernetes experience".</summary>
    private bool IsBefore(string text, int start, int end)
    {
        var (from, to) = Clauses.Sentence(text, start, end);
        var words = ClauseWord.Of(text, Math.Max(from, start - Reach), start);
        if (words.Count == 0)
            return false;
        if (_no.Contains(words[^1].Text) && text.AsSpan(words[^1].End, start - words[^1].End).IsWhiteSpace())
            return true;
        var at = words.Count - 1;
        while (at >= 0 && _link.Contains(words[at].Text) && IsJoined(text, words, at, start))
            at--;
        if (at >= 0 && IsJoined(text, words, at, start) && (_never.Contains(words[at].Text) || (_of.Contains(words[at].Text) && IsDenied(text, words, at))))
            return true;
        var behind = ClauseWord.Of(text, end, Math.Min(to, end + Reach));
        return behind.Count > 0 && _of.Contains(behind[0].Text) && text.AsSpan(end, behind[0].Start - end) is "-" or " " && IsJoined(text, words, words.Count - 1, start) && IsDenied(text, words, words.Count);
    }

    /// <summary>Whether a word that denies stands shortly before another, in the same part of the sentence.</summary>
    private bool IsDenied(string text, List<ClauseWord> words, int of)
    {
        for (var at = of - 1; at >= 0 && of - at <= DenialToNoun + 1; at--)
        {
            if (at + 1 < words.Count && at + 1 <= of && text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).ContainsAny(Ends))
                return false;
            if (_no.Contains(words[at].Text))
                return at + 1 >= words.Count || !_only.Contains(words[at + 1].Text);
        }

        return false;
    }

    /// <summary>"Kubernetes: none", "Kubernetes (no experience)", "Kubernetes habe ich noch nie verwendet".</summary>
    private bool IsBehind(string text, int end)
    {
        var (_, to) = Clauses.Sentence(text, end - 1, end);
        var words = ClauseWord.Of(text, end, Math.Min(to, end + Reach));
        if (words.Count == 0 || text.AsSpan(end, words[0].Start - end).ContainsAny(Closings))
            return false;
        var at = 0;
        while (at < words.Count && at < MostBridge && _bridge.Contains(words[at].Text))
            at++;
        if (at == words.Count || !_no.Contains(words[at].Text) && !_none.Contains(words[at].Text))
            return false;
        if (_none.Contains(words[at].Text) && (at + 1 == words.Count || text.AsSpan(words[at].End, words[at + 1].Start - words[at].End).ContainsAny(Ends)))
            return true;
        for (var of = at + 1; of < words.Count && of - at <= DenialToNoun && !words[of].IsDivided; of++)
        {
            if (_of.Contains(words[of].Text))
                return of + 1 == words.Count || words[of + 1].IsDivided || !_link.Contains(words[of + 1].Text); // "Python: no experience with Django" denies Django
        }

        return false;
    }

    private static bool IsJoined(string text, List<ClauseWord> words, int at, int start) =>
        !text.AsSpan(words[at].End, (at + 1 < words.Count ? words[at + 1].Start : start) - words[at].End).ContainsAny(Ends);

    private bool AreListed(string text, (int Start, int End) one, (int Start, int End) next) =>
        next.Start >= one.End && next.Start - one.End <= Reach && !text.AsSpan(one.End, next.Start - one.End).ContainsAny(ListEnds)
        && ClauseWord.Of(text, one.End, next.Start).TrueForAll(word => _list.Contains(word.Text) || _link.Contains(word.Text));
}
