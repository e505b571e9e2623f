using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells where a posting says that a certification may be obtained later: by being ready for it ("or willingness to obtain it"), within a time ("within 90 days of hire"), or by words of their own ("or in progress").
/// Words: <c>data/lexicon/later-cues.yaml</c>. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class LaterWords
{
    private const int ReadyToObtain = 9;
    private const int ObtainToName = 5;
    private const int OrToReady = 4;
    private const int ObtainToTerm = 4;
    private const int WithinToUnit = 6;
    private const int UnitToStart = 5;
    private const int NameToTerm = 12;
    private const int TermToName = 4;
    private const int Opening = 2;
    private const int PastBehind = 2;

    private readonly HashSet<string> _ready, _obtain, _obtainLast, _object, _other, _or, _within, _unit, _start, _past, _between, _onward, _cased;
    private readonly IReadOnlyList<string> _said;

    private LaterWords(YamlMap file)
    {
        (_ready, _obtain, _obtainLast, _object, _other, _or) = (Words(file, "ready"), Words(file, "obtain"), Words(file, "obtain-last"), Words(file, "object"), Words(file, "other"), Words(file, "or"));
        (_within, _unit, _start, _past, _between, _onward) = (Words(file, "within"), Words(file, "unit"), Words(file, "start"), Words(file, "past"), Words(file, "between"), Words(file, "onward"));
        _cased = file.OneOrMoreTexts("cased").ToHashSet(StringComparer.Ordinal);
        _said = file.OneOrMoreTexts("said");
    }

    /// <exception cref="UnusableInputException">The file is missing or wrong; with its place.</exception>
    internal static LaterWords Read(DataFolder data) => CueFile.Read(data, "later-cues.yaml", file => new LaterWords(file));

    /// <summary>The asks of one posting, each with the words that let it be obtained later where there are any. Of names in several lines those whose line says so are an ask of their own: they are no list to choose from.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="asks">Its asks, by place.</param>
    internal IReadOnlyList<CertificationAsk> In(string text, IReadOnlyList<CertificationAsk> asks)
    {
        var read = new List<CertificationAsk>(asks.Count);
        for (var at = 0; at < asks.Count; at++)
        {
            // "a certification" that is not named may be the one before it
            var next = asks.Skip(at + 1).FirstOrDefault(ask => ask.Any.Count > 0);
            var (after, before) = (at == 0 ? 0 : asks[at - 1].End, next is null ? text.Length : Math.Min(text.Length, next.Start));
            read.AddRange(asks[at].End > text.Length || asks[at].Start < after ? [asks[at]] : Parts(text, asks[at], after, Math.Max(before, asks[at].End)));
        }

        return read;
    }

    private IEnumerable<CertificationAsk> Parts(string text, CertificationAsk ask, int after, int before)
    {
        var lines = ask.Names.GroupBy(name => text.AsSpan(ask.Start, name.Start - ask.Start).Count('\n')).Select(line => line.ToList()).ToList();
        if (lines.Count < 2)
            return [ask with { Later = Of(text, ask, after, before) }];
        var said = lines.ConvertAll(line => ask.For(line)).ConvertAll(part => part with { Later = Of(text, part, after, Math.Min(before, LineEnd(text, part.End))) });
        var rest = Enumerable.Range(0, lines.Count).Where(at => said[at].Later is null).SelectMany(at => lines[at]).ToList();
        return said.Where(part => part.Later is not null).Concat(rest.Count > 0 ? [ask.For(rest)] : []).OrderBy(part => part.Start);
    }

    private static int LineEnd(string text, int from) => text.IndexOf('\n', from) is var end and >= 0 ? end : text.Length;

    private Quote? Of(string text, CertificationAsk ask, int after, int before)
    {
        var (from, to) = Clauses.Sentence(text, ask.Start, ask.End);
        (from, to) = (Math.Max(from, after), Math.Min(to, before));
        var words = Words(text, from, to, ask.Names);
        return Found(text, words) ?? Next(text, to, before);
    }

    /// <summary>"AI-102 required. Must be obtained within 90 days of hire": the sentence behind, in the same line.</summary>
    private Quote? Next(string text, int end, int before)
    {
        var at = end;
        while (at < before && text[at] != '\n' && !char.IsLetterOrDigit(text[at]))
            at++;
        if (at >= before || text[at] == '\n')
            return null;
        var (_, to) = Clauses.Sentence(text, at, at + 1);
        IReadOnlyList<SentenceWord> words = [new SentenceWord("", end, end, true, false), .. Words(text, at, Math.Min(to, before), [])];
        return words.Count > 1 && _onward.Contains(words[1].Text) ? Found(text, words) : null;
    }

    /// <summary>The words of a sentence; abbreviations that look like one of the words when their capitals are lost ("IT projects") are none, unless all of it is in capitals.</summary>
    private IReadOnlyList<SentenceWord> Words(string text, int from, int to, IReadOnlyList<(int Start, int End, string? Id)> names)
    {
        var words = SentenceWord.Of(text, from, to, names);
        return words.Any(word => !word.IsName && text.AsSpan(word.Start, word.End - word.Start).ContainsAnyInRange('a', 'z'))
            ? [.. words.Select(word => _cased.Contains(text[word.Start..word.End]) ? word with { Text = "" } : word)]
            : words;
    }

    private Quote? Found(string text, IReadOnlyList<SentenceWord> words)
    {
        var name = Enumerable.Range(0, words.Count).FirstOrDefault(at => words[at].IsName, -1);
        if (name < 0)
            return null;
        var found = Ready(words, name) ?? Term(words) ?? Said(text, words, Enumerable.Range(0, words.Count).Last(at => words[at].IsName));
        return found is { } place ? Quote.Of(text, words[place.First].Start, words[place.Last].End) : null;
    }

    /// <summary>"(or) willingness to obtain it": before the name with the name as what is obtained, behind it with a word that stands for it, or none.</summary>
    private (int First, int Last)? Ready(IReadOnlyList<SentenceWord> words, int name)
    {
        for (var ready = 0; ready < words.Count; ready++)
        {
            if (!_ready.Contains(words[ready].Text))
                continue;
            for (var obtain = ready + 1; obtain < words.Count && obtain - ready <= ReadyToObtain && !words[obtain].OpensClause; obtain++)
            {
                if (!_obtain.Contains(words[obtain].Text) || (obtain + 1 < words.Count && _obtain.Contains(words[obtain + 1].Text) && !words[obtain + 1].OpensClause))
                    continue;
                var last = EndOfObject(words, obtain);
                if (Any(words, ready, last, _other))
                    break;
                var isObject = HasName(words, _obtainLast.Contains(words[obtain].Text) ? ready : obtain, last) || (ready > name && Follows(words, name, ready) && (Any(words, ready + 1, last, _object) || last == obtain));
                if (isObject)
                    return (ready > name ? FirstOfOr(words, ready) : ready, EndOfTerm(words, last) ?? Math.Max(LastOf(words, obtain, last, _obtain), LastOf(words, obtain, last, _object)));
            }
        }

        return null;
    }

    /// <summary>The last word that may name what is obtained: a few words on, in the same clause, up to the time it is obtained in.</summary>
    private int EndOfObject(IReadOnlyList<SentenceWord> words, int obtain)
    {
        var last = obtain;
        while (last + 1 < words.Count && last - obtain < ObtainToName && !words[last + 1].OpensClause && !_within.Contains(words[last + 1].Text))
            last++;
        return last;
    }

    /// <summary>Whether being ready for it stands for holding it: "or" before it, or a bracket or dash.</summary>
    private bool Follows(IReadOnlyList<SentenceWord> words, int name, int ready) =>
        words[ready].OpensClause || Any(words, Math.Max(name + 1, ready - OrToReady), ready - 1, _or);

    private int FirstOfOr(IReadOnlyList<SentenceWord> words, int ready)
    {
        var name = Enumerable.Range(0, ready).LastOrDefault(at => words[at].IsName, -1);
        return FirstOf(words, Math.Max(name + 1, ready - OrToReady), ready - 1, _or) ?? ready;
    }

    /// <summary>"must be obtained within 90 days of hire": obtaining it, or the first day at work, says what the time is for.</summary>
    private (int First, int Last)? Term(IReadOnlyList<SentenceWord> words)
    {
        for (var within = 0; within < words.Count; within++)
        {
            if (!_within.Contains(words[within].Text) || EndOfTime(words, within) is not { } unit || IsPast(words, within, unit))
                continue;
            var start = FirstOf(words, unit + 1, unit + UnitToStart, _start);
            var verb = FirstOf(words, within - ObtainToTerm, within - 1, _obtain) ?? FirstOf(words, unit + 1, unit + ObtainToTerm, _obtain);
            var name = Enumerable.Range(0, within).LastOrDefault(at => words[at].IsName, Enumerable.Range(within, words.Count - within).FirstOrDefault(at => words[at].IsName));
            var (first, last) = (Math.Min(within, verb ?? within), Math.Max(start ?? unit, verb ?? unit));
            if ((start ?? verb) is not null && (unit < name ? IsBefore(words, name, (first, last), within, verb) : IsBehind(words, name, within, unit)))
                return (unit < name ? first : Led(words, name, first), last);
        }

        return null;
    }

    /// <summary>"Obtain within 90 days of hire: AI-102", "within 90 days obtain AI-102".</summary>
    private bool IsBefore(IReadOnlyList<SentenceWord> words, int name, (int First, int Last) term, int within, int? verb) =>
        verb is { } obtain && name - term.Last <= TermToName && !Any(words, term.First, name, _other)
        && (obtain > within || within - obtain == 1 || (within - obtain == 2 && _object.Contains(words[within - 1].Text)));

    /// <summary>Whether the time is one for the certification before it: only words that go on about it stand between them ("must pass a background check within 30 days of hire" does not).</summary>
    private bool IsBehind(IReadOnlyList<SentenceWord> words, int name, int within, int unit)
    {
        if (within < name || within - name > NameToTerm || Any(words, name, unit, _other))
            return false;
        return Enumerable.Range(name + 1, within - name - 1).All(at =>
            _between.Contains(words[at].Text) || _obtain.Contains(words[at].Text) || _object.Contains(words[at].Text) || _ready.Contains(words[at].Text) || _or.Contains(words[at].Text));
    }

    /// <summary>"or must be" before "obtained within 90 days" belongs to it.</summary>
    private int Led(IReadOnlyList<SentenceWord> words, int name, int first)
    {
        while (first - 1 > name && (_between.Contains(words[first - 1].Text) || _or.Contains(words[first - 1].Text)) && !words[first].OpensClause)
            first--;
        return first;
    }

    /// <summary>"within the last 2 years", "within 3 years prior to hire".</summary>
    private bool IsPast(IReadOnlyList<SentenceWord> words, int within, int unit) =>
        Any(words, within, FirstOf(words, unit + 1, unit + UnitToStart, _start) ?? unit + PastBehind, _past);

    private int? EndOfTime(IReadOnlyList<SentenceWord> words, int within) => FirstOf(words, within + 1, within + WithinToUnit, _unit);

    private int? EndOfTerm(IReadOnlyList<SentenceWord> words, int last)
    {
        var within = last + 1;
        return within < words.Count && _within.Contains(words[within].Text) && EndOfTime(words, within) is { } unit && !IsPast(words, within, unit)
            ? FirstOf(words, unit + 1, unit + UnitToStart, _start) ?? unit
            : null;
    }

    /// <summary>Words that say so by themselves: directly behind the certification, or behind an "or" in the same sentence.</summary>
    private (int First, int Last)? Said(string text, IReadOnlyList<SentenceWord> words, int name)
    {
        if (name + 1 >= words.Count)
            return null;
        var (from, to) = (words[name + 1].Start, words[^1].End);
        foreach (var phrase in _said)
        {
            var at = text.IndexOf(phrase, from, to - from, StringComparison.OrdinalIgnoreCase);
            var first = at < 0 ? -1 : Enumerable.Range(name + 1, words.Count - name - 1).FirstOrDefault(word => words[word].Start == at, -1);
            var last = first < 0 ? -1 : Enumerable.Range(first, words.Count - first).FirstOrDefault(word => words[word].End == at + phrase.Length, -1);
            if (last >= 0 && (first - name <= Opening || Any(words, Math.Max(name + 1, first - OrToReady), first - 1, _or) || words[first].OpensClause))
                return (FirstOfOr(words, first), last);
        }

        return null;
    }

    private static bool HasName(IReadOnlyList<SentenceWord> words, int first, int last) => words.Skip(first).Take(last - first + 1).Any(word => word.IsName);

    private static bool Any(IReadOnlyList<SentenceWord> words, int first, int last, HashSet<string> of) => FirstOf(words, first, last, of) is not null;

    private static int? FirstOf(IReadOnlyList<SentenceWord> words, int first, int last, HashSet<string> of)
    {
        for (var at = Math.Max(0, first); at <= Math.Min(last, words.Count - 1); at++)
        {
            if (of.Contains(words[at].Text))
                return at;
        }

        return null;
    }

    private static int LastOf(IReadOnlyList<SentenceWord> words, int first, int last, HashSet<string> of)
    {
        for (var at = last; at > first; at--)
        {
            if (of.Contains(words[at].Text) || words[at].IsName)
                return at;
        }

        return first;
    }

    private static HashSet<string> Words(YamlMap file, string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
