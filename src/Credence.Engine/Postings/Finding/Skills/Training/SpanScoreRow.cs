using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Score of one way of finding in one source.</summary>
/// <param name="Finder"><c>lexicon</c> or <c>tagger</c>.</param>
/// <param name="Source"><c>house</c>, <c>tech</c> or <c>all</c>.</param>
/// <param name="Documents">Postings the sentences come from (count).</param>
/// <param name="Score">Counts and shares.</param>
/// <param name="F1Interval">Bootstrapped 95 % interval of F1 over postings.</param>
public sealed record SpanScoreRow(string Finder, string Source, int Documents, SpanScore Score, Interval F1Interval);
