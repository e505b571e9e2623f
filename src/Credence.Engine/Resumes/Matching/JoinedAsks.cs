using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Parts asks whose names an "and" joins: "BLS and ACLS required" asks for both. Immutable.</summary>
/// <param name="gaps">What stands between names.</param>
internal sealed class JoinedAsks(NameGaps gaps)
{
    /// <summary>The asks of a posting, each of names of which one is enough. What will do instead or may be obtained later holds for every part.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="asks">Its asks, by place.</param>
    /// <param name="mentions">Its mentions: a vendor stands for any of its certifications, so that "AWS and Azure certifications" leaves a choice.</param>
    internal IReadOnlyList<CertificationAsk> In(string text, IReadOnlyList<CertificationAsk> asks, IReadOnlyList<Mention> mentions)
    {
        var named = mentions.Where(one => one.Kind == MentionKind.Named).Select(one => one.Start).ToHashSet();
        return asks.Any(ask => ask.Names.Count > 1) ? [.. asks.SelectMany(ask => Parts(text, ask, named))] : asks;
    }

    private IEnumerable<CertificationAsk> Parts(string text, CertificationAsk ask, HashSet<int> named)
    {
        if (ask.Names.Count < 2 || ask.End > text.Length || !ask.Names.All(name => name.Id is not null && named.Contains(name.Start)))
            return [ask];
        var between = Enumerable.Range(1, ask.Names.Count - 1).Select(at => gaps.Of(text, ask.Names[at - 1].End, ask.Names[at].Start)).ToList();
        if (!between.Contains(NameGap.And) || gaps.IsChoice(text.AsSpan(Clauses.Sentence(text, ask.Start, ask.End).Start..ask.Start)))
            return [ask];
        // "A, B and C" are three; "A, B or C, and D" are two
        var isListOfAll = !between.Contains(NameGap.Or);
        var parts = new List<List<(int Start, int End, string? Id)>> { new() { ask.Names[0] } };
        for (var at = 1; at < ask.Names.Count; at++)
        {
            if (between[at - 1] == NameGap.And || (isListOfAll && between[at - 1] == NameGap.Comma))
                parts.Add([]);
            parts[^1].Add(ask.Names[at]);
        }

        return parts.Select(ask.For);
    }
}
