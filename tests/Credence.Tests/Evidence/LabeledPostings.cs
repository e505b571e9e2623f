using Credence.Postings;
using Credence.Postings.Cleaning;
using Credence.Postings.Reading;
using Credence.Tests.House;

namespace Credence.Tests.Evidence;

/// <summary>The real postings that labels are of, read as ingest does; of several with one key the first counts, as in a store.</summary>
internal static class LabeledPostings
{
    private static readonly Lazy<IReadOnlyDictionary<LabelId, CleanPosting>> All = new(FindAgain);

    /// <summary>Those found; skips the test where the real postings are absent.</summary>
    internal static IReadOnlyDictionary<LabelId, CleanPosting> OrSkip()
    {
        Checkout.SharedOrSkip("data", "postings");
        return All.Value;
    }

    private static Dictionary<LabelId, CleanPosting> FindAgain()
    {
        var wanted = HandLabeled.Labels.Select(label => label.Posting).Concat(MentionLabel.All.Select(label => label.Posting)).Concat(FieldScores.Labels.Select(label => label.Posting)).ToHashSet();
        var ids = wanted.Select(label => (label.Source, label.Id)).ToHashSet();
        var sources = wanted.Select(label => label.Source).ToHashSet(StringComparer.Ordinal);
        var texts = new TextBlocks(); // kept as long as the tests run
        var again = new Dictionary<LabelId, CleanPosting>();
        foreach (var input in PostingInputs.Find([Path.Combine(Checkout.Shared, "data", "postings")]).Where(input => sources.Contains(input.Source)))
        {
            foreach (var outcome in PostingReader.Read(input, null, null, CancellationToken.None))
            {
                if (outcome is not ReadOutcome.Accepted { Posting: var raw } || !ids.Contains((raw.Source, raw.Id)))
                    continue;
                if (CleanRecord.Of(new ReadRecord(0, input.Source, outcome, null), texts).Posting is not { } clean)
                    continue;
                var posting = new LabelId(raw.Source, raw.Id, HandLabel.KeyOf(clean.Raw.Title, clean.Text.ToString()));
                if (wanted.Contains(posting))
                    again.TryAdd(posting, clean);
            }
        }

        return again;
    }
}
