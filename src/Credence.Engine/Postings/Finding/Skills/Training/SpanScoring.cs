using Credence.Sources;
using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Scores the finder against SkillSpan's Knowledge layer.</summary>
public static class SpanScoring
{
    private const int Resamples = 2000;
    private const double Low = .025;
    private const double High = .975;

    /// <summary>Scores of the lexicon alone and of the tagger, for each source and for <c>all</c>, with the bootstrapped 95 % interval of F1 over documents.</summary>
    /// <param name="finder">Finder.</param>
    /// <param name="file">A file of SkillSpan, such as <c>dev.json</c>.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <exception cref="UnusableInputException">The file is missing or no SkillSpan.</exception>
    public static IReadOnlyList<SpanScoreRow> Of(SkillFinder finder, string file, int seed)
    {
        var postings = MarkedPosting.Of(SkillSpanFile.Read(file));
        return [.. Rows("lexicon", postings, text => finder.FindNames(text).Select(hit => (hit.Start, hit.End)), seed), .. Rows("tagger", postings, text => finder.FindSpans(text), seed)];
    }

    /// <summary>Score of one sentence.</summary>
    internal static SpanScore Of(MarkedSentence sentence, IEnumerable<(int Start, int End)> found)
    {
        var spans = found.Select(span => sentence.TokensOf(span.Start, span.End)).ToHashSet();
        return new SpanScore(sentence.Spans.Count(spans.Contains), spans.Count, sentence.Spans.Count);
    }

    private static IEnumerable<SpanScoreRow> Rows(string finder, IReadOnlyList<MarkedPosting> postings, Func<string, IEnumerable<(int, int)>> find, int seed)
    {
        var scores = postings.Select(posting => (posting.Source, Score: posting.Score(find(posting.Text)))).ToList();
        foreach (var source in scores.Select(score => score.Source).Distinct().Order(StringComparer.Ordinal).Append("all"))
        {
            var documents = scores.Where(score => source == "all" || score.Source == source).Select(score => score.Score).ToList();
            yield return new SpanScoreRow(finder, source, documents.Count, documents.Aggregate(SpanScore.Add), Interval(documents, RandomStream.For(seed, $"{finder}-{source}")));
        }
    }

    private static Interval Interval(List<SpanScore> documents, RandomStream random)
    {
        var draws = new double[Resamples];
        for (var draw = 0; draw < Resamples; draw++)
        {
            var sum = new SpanScore(0, 0, 0);
            for (var i = 0; i < documents.Count; i++)
                sum += documents[random.NextBelow(documents.Count)];
            draws[draw] = sum.F1;
        }

        Array.Sort(draws);
        return new Interval(draws[(int)(Low * Resamples)], draws[(int)(High * Resamples)]);
    }
}
