using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>
/// Tells where a posting takes something else in place of a certification or licence it names: "CISSP or equivalent", "RN license or PharmD", "JD or CPA", "e.g. CISSP".
/// Words: <c>data/lexicon/alternative-cues.yaml</c>. Immutable; safe to share between threads.
/// </summary>
/// <remarks>Method: docs/method/match.md.</remarks>
internal sealed class InsteadWords
{
    private const int MostBetween = 4;
    private const int MostQuoted = 4;

    private readonly HashSet<string> _or, _between, _like, _behind, _before, _other, _credential;
    private readonly NameGaps _gaps;
    private readonly JoinedAsks _joined;
    private readonly OpenLists _open;

    /// <param name="file">Words of alternatives.</param>
    internal InsteadWords(YamlMap file)
    {
        var part = file.Map("instead");
        (_or, _between, _like) = (Words(file, "or"), Words(file, "between"), Words(file, "like"));
        (_behind, _before, _other, _credential) = (Words(part, "behind"), Words(part, "before"), Words(part, "other"), Words(part, "credential"));
        _gaps = new NameGaps(file, part);
        (_joined, _open) = (new JoinedAsks(_gaps), new OpenLists(file, part));
        part.NoOtherKeys();
    }

    /// <summary>The asks of a posting, each with what will do instead where anything will; those that "and" joins, apart. What may be obtained later stays as it is.</summary>
    internal IReadOnlyList<CertificationAsk> In(string text, IReadOnlyList<CertificationAsk> asks, IReadOnlyList<Mention> mentions)
    {
        var names = new NamePlaces(mentions.Where(one => one.Kind is MentionKind.Named or MentionKind.Vendor).Select(one => (one.Start, one.End)));
        return _joined.In(text, [.. asks.Select(ask => ask.Later is not null || ask.Any.Count == 0 ? ask : ask with { Instead = Of(text, ask, names) })], mentions);
    }

    private Quote? Of(string text, CertificationAsk ask, NamePlaces names)
    {
        List<(int Start, int End, string? Id)> named = [.. ask.Names.Where(name => name.Id is not null)];
        return named.Select(name => Of(text, name.Start, name.End, names)).FirstOrDefault(words => words is not null) ?? _open.Of(text, named[0].Start, named[^1].End);
    }

    /// <summary>The licences a posting requires, alternatives together ("RN or LPN license"), each with what will do instead that is no licence.</summary>
    internal IReadOnlyList<LicenceAsk> Licences(string text, IReadOnlyList<Mention> mentions)
    {
        List<Mention> required = [.. mentions.Where(LicenceAsk.IsAsk)];
        if (required.Count == 0)
            return [];
        var names = new NamePlaces(mentions.Where(one => one.Kind == MentionKind.Licence).Select(one => (one.Start, one.End)));
        var asks = new List<LicenceAsk>();
        for (var first = 0; first < required.Count;)
        {
            var end = EndOfChoice(text, required, first, names);
            var one = required[first..end];
            asks.Add(new LicenceAsk([.. one.Select(mention => mention.Certification).OfType<string>().Distinct(StringComparer.Ordinal)], one[0].Start, one[^1].End,
                one.Select(mention => Of(text, mention.Start, mention.End, names)).FirstOrDefault(words => words is not null) ?? (one[0].Certification is null ? null : _open.Of(text, one[0].Start, one[^1].End))));
            first = end;
        }

        return asks;
    }

    /// <summary>The licence after the last that is an alternative to the first one; one that is not named which stands alone.</summary>
    private int EndOfChoice(string text, List<Mention> licences, int first, NamePlaces names)
    {
        var (end, last) = (first + 1, first);
        for (; last + 1 < licences.Count && licences[last].Certification is not null && licences[last + 1].Certification is not null && _gaps.Of(text, licences[last].End, licences[last + 1].Start) is (NameGap.Or or NameGap.Comma) and var gap; last++)
            end = gap == NameGap.Or ? last + 2 : end;
        return end == first + 1 && last > first && Of(text, licences[last].Start, licences[last].End, names) is not null ? last + 1 : end;
    }

    private Quote? Of(string text, int start, int end, NamePlaces names)
    {
        if (end > text.Length)
            return null;
        var (from, to) = Clauses.Sentence(text, start, end);
        return Behind(text, SentenceWord.Of(text, start, to, []), end, names) ?? Before(text, SentenceWord.Of(text, from, start, []), end, names);
    }

    private Quote? Behind(string text, IReadOnlyList<SentenceWord> words, int end, NamePlaces names)
    {
        var (listed, isOver) = (-1, false);
        for (var (at, between) = (0, 0); at < words.Count && between <= MostBetween; at++)
        {
            var (word, isInName) = (words[at], words[at].Start < end);
            if (_or.Contains(word.Text) && Next(words, at) is var next and >= 0 && (_like.Contains(words[next].Text) || (!isInName && !_other.Contains(words[next].Text) && !names.Cover(words[next].Start, words[next].End))))
                return Quote.Of(text, listed >= 0 ? listed : word.Start, EndOf(text, words, at, next));
            if (isInName)
                continue;
            // "CPA, JD or MBA"
            var isCredential = !isOver && _credential.Contains(word.Text);
            if (listed < 0 && isCredential)
                listed = word.Start;
            if (!isCredential && !_behind.Contains(word.Text) && (listed < 0 || !_between.Contains(word.Text)))
                return null;
            isOver |= _other.Contains(word.Text); // "CISSP required, JD or MBA" lists nothing
            between++;
        }

        return null;
    }

    private Quote? Before(string text, IReadOnlyList<SentenceWord> words, int end, NamePlaces names)
    {
        var at = words.Count - 1;
        while (at > 0 && words.Count - at <= MostBetween && _before.Contains(words[at].Text))
            at--;
        return at > 0 && _or.Contains(words[at].Text) && !names.Cover(words[at - 1].Start, words[at - 1].End) ? Quote.Of(text, words[at - 1].Start, end) : null;
    }

    private int Next(IReadOnlyList<SentenceWord> words, int or)
    {
        var next = or + 1;
        while (next < words.Count && (_between.Contains(words[next].Text) || _before.Contains(words[next].Text)))
            next++;
        return next < words.Count ? next : -1;
    }

    /// <summary>The words to quote end at a sign that divides.</summary>
    private static int EndOf(string text, IReadOnlyList<SentenceWord> words, int or, int next)
    {
        var last = next;
        while (last + 1 < words.Count && last - or < MostQuoted && !words[last + 1].OpensClause && !text.AsSpan(words[last].End, words[last + 1].Start - words[last].End).ContainsAny(",.)"))
            last++;
        return words[last].End;
    }

    private static HashSet<string> Words(YamlMap file, string key) => file.OneOrMoreTexts(key).ToHashSet(StringComparer.Ordinal);
}
