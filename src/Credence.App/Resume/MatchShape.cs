using Credence.App.Hosting;
using Credence.Postings.Finding;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>A résumé held against one posting: <c>score</c> in percent (0 to 100), null with its reason where nothing can be told; <c>told</c> counts the things asked for that it rests on, <c>met</c> those of them that are met; <c>notJudged</c> are its sentences that are like a condition and are not judged, ten at most, and <c>hasMoreNotJudged</c> says whether it has more.</summary>
public sealed record MatchShape(
    long? Document, string? Title, string? Employer, GateShape? RuledOutBy, double? Score, string? ScoreMissing, int Met, int Told, bool StatesNothing, IReadOnlyList<GateShape> Conditions,
    IReadOnlyList<AskedShape> Required, IReadOnlyList<AskedShape> Preferred, IReadOnlyList<AskedShape> Mentioned, IReadOnlyList<QuoteShape> NotJudged, bool HasMoreNotJudged)
{
    internal static MatchShape Of(ResumeMatch match) => new(
        match.Posting.Document, match.Posting.Title, match.Posting.Employer, match.RuledOutBy is { } gate ? GateShape.Of(gate) : null, match.Score,
        match.Score is null ? "the posting names nothing that can be told from the résumé" : null, match.Met, match.Told, match.StatesNothing, [.. match.Gates.Select(GateShape.Of)],
        Items(match, Strength.Required), Items(match, Strength.Preferred), Items(match, Strength.Mentioned), [.. match.Posting.NotJudged.Select(quote => QuoteShape.Of(quote)!)], match.Posting.HasMoreNotJudged);

    private static IReadOnlyList<AskedShape> Items(ResumeMatch match, Strength strength) => [.. match.Items.Where(item => item.Strength == strength).Select(item => AskedShape.Of(item) with { IsCondition = match.IsCondition(item) })];
}

/// <summary>What <c>resume match FILE --posting FILE --json</c> prints; <c>statedByYou</c> is what was said beside the résumé, which comes before what is read in it.</summary>
internal sealed record OneMatchShape(MatchShape Match, IReadOnlyList<string> StatedByYou, ReceiptShape Receipt);

/// <summary>Postings a condition rules the person out of, by the first condition said.</summary>
internal sealed record RuledOutShape(string Kind, int Postings);

/// <summary>What <c>resume match FILE --store DIR --json</c> prints; <c>target</c> is what one aims at, <c>warnings</c> say what speaks against the counts, <c>statedByYou</c> what was said beside the résumé.</summary>
internal sealed record StoreMatchShape(ReachTargetShape Target, int Postings, int StateNothing, int RuledOut, IReadOnlyList<RuledOutShape> RuledOutBy, IReadOnlyList<MatchShape> Matches, IReadOnlyList<string> StatedByYou, IReadOnlyList<string> Warnings, ReceiptShape Receipt)
{
    /// <summary>Postings of the store (count).</summary>
    public required int InStore { get; init; }

    /// <summary>Those of another role than the one looked at (count).</summary>
    public required int OfOtherRoles { get; init; }

    /// <summary>Those of the role that do not state the country or level aimed at, and so are not among the matches (count).</summary>
    public required int NotStated { get; init; }

    /// <summary>Those of the role that state a country (count); null where none is aimed at.</summary>
    public required int? WithCountry { get; init; }
}
