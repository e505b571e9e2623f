using Credence.Evidence;
using Credence.Statistics;

namespace Credence.Tests.Evidence;

/// <summary>A stratum of the extraction error as measured.</summary>
/// <param name="Wordings">Wordings it holds, joined where one alone has no label.</param>
/// <param name="Counts">Its counts.</param>
internal sealed record MeasuredStratum(IReadOnlyList<Wording> Wordings, LabeledStratum Counts)
{
    /// <summary>The strata of a class, found ones first; one without a label joins the one before it, which is of the next more telling wording.</summary>
    internal static IReadOnlyList<MeasuredStratum> Of(ErrorClass @class, IReadOnlyList<MentionLabeled> postings)
    {
        var strata = new List<MeasuredStratum>();
        foreach (var isFound in new[] { true, false })
        {
            var first = strata.Count;
            foreach (var wording in Enum.GetValues<Wording>())
            {
                var labels = postings.Where(posting => posting.Wording == wording && posting.IsFound(@class) == isFound).Select(posting => posting.Label.Is(@class)).Where(label => label is not null).ToList();
                var counts = new LabeledStratum(isFound, CorpusStrata.OrSkip(@class, wording, isFound), labels.Count, labels.Count(label => label == true));
                if (strata.Count > first && (counts.Labeled == 0 || strata[^1].Counts.Labeled == 0))
                    strata[^1] = new MeasuredStratum([.. strata[^1].Wordings, wording], Joined(strata[^1].Counts, counts));
                else
                    strata.Add(new MeasuredStratum([wording], counts));
            }
        }

        return strata;
    }

    /// <summary>The stratum as a line of <c>data/evidence/extraction-error.yaml</c>.</summary>
    internal string Line() => FormattableString.Invariant(
        $"      - {{postings: {string.Join(" or ", Wordings.Select(EvidenceNames.Of))}, found: {(Counts.IsFound ? "true" : "false")}, cases: {Counts.Cases}, labeled: {Counts.Labeled}, there: {Counts.There}}}");

    private static LabeledStratum Joined(LabeledStratum one, LabeledStratum other) => new(one.IsFound, one.Cases + other.Cases, one.Labeled + other.Labeled, one.There + other.There);
}
