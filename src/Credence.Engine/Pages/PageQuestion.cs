using Credence.Statistics;

namespace Credence.Pages;

/// <summary>One of the five questions about any certification, answered as far as the page and the shipped counts allow.</summary>
/// <param name="Id">One of <c>recognised</c>, <c>practical</c>, <c>opportunity-cost</c>, <c>total-cost</c>, <c>current</c>.</param>
/// <param name="Text">The question.</param>
/// <param name="Answer">The answer in words; null with <paramref name="Missing"/> saying why.</param>
/// <param name="Evidence">The page's own words it rests on; null where it rests on something else.</param>
/// <param name="N">Postings a share is of (count); null where the answer is no share.</param>
/// <param name="Share">Share of AI postings that name it (ratio); null where the answer is no share.</param>
/// <param name="Range">Wilson's 95 % interval of <paramref name="Share"/> (ratios); null likewise.</param>
/// <param name="Source">What it rests on: source ids, or the shipped counts; null where it is the page alone.</param>
/// <param name="Missing">Why it cannot be answered; null where it is.</param>
public sealed record PageQuestion(string Id, string Text, string? Answer, Quote? Evidence, int? N, double? Share, Interval? Range, string? Source, string? Missing);
