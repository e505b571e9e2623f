using Credence.Postings;
using Credence.Postings.Finding;
using Credence.Sources;
using Credence.Tests.House;

namespace Credence.Tests.Evidence;

/// <summary>Measures every field of postings on the hand labels of <c>data/evidence/field-labels.csv</c>.</summary>
internal static class FieldScores
{
    private static readonly string[] Halves = ["development", "hold-out"];

    private static readonly Lazy<IReadOnlyList<(FieldLabel Label, IReadOnlyDictionary<string, string> Found)>> All = new(FindAgain);

    /// <summary>The labels, as they ship.</summary>
    internal static IReadOnlyList<FieldLabel> Labels { get; } = FieldLabel.Read(Path.Combine(Checkout.Root, "data", "evidence", "field-labels.csv"));

    /// <summary>One score a field and half; skips the test where the real postings are absent.</summary>
    internal static IReadOnlyList<FieldScore> Measure() =>
        [.. FieldLabel.Fields.SelectMany(_ => Halves, (field, half) => Score(field, half, Pairs(field, half).ToList()))];

    /// <summary>How often each label (row) was read as what (column), both halves; answers that occur only.</summary>
    internal static IReadOnlyList<(string Label, string Found, int Count)> Confusion(string field) =>
        [.. Halves.SelectMany(half => Pairs(field, half)).CountBy(pair => pair).OrderBy(pair => pair.Key.Label, StringComparer.Ordinal).ThenBy(pair => pair.Key.Found, StringComparer.Ordinal)
            .Select(pair => (pair.Key.Label, pair.Key.Found, pair.Value))];

    /// <summary>Labeled postings that are among the real ones (count).</summary>
    internal static int FoundAgain()
    {
        Checkout.SharedOrSkip("data", "postings");
        return All.Value.Count;
    }

    private static FieldScore Score(string field, string half, IReadOnlyList<(string Label, string Found)> pairs) => new(
        field, half, pairs.Count, pairs.Count(pair => pair.Found.Length > 0), pairs.Count(pair => pair.Label.Length > 0), pairs.Count(pair => pair.Label.Length > 0 && pair.Label == pair.Found));

    /// <summary>Label and answer where the label decides; "or equivalent" only where the degree is right.</summary>
    private static IEnumerable<(string Label, string Found)> Pairs(string field, string half)
    {
        Checkout.SharedOrSkip("data", "postings");
        return All.Value.Where(posting => posting.Label.IsHeldOut == (half == "hold-out") && posting.Label.Answers[field] is not null)
            .Where(posting => field != "or-equivalent" || posting.Label.Answers["degree"] == posting.Found["degree"])
            .Select(posting => (posting.Label.Answers[field]!, posting.Found[field]));
    }

    private static List<(FieldLabel, IReadOnlyDictionary<string, string>)> FindAgain()
    {
        var finder = new FieldFinder(FieldLexicon.Read(DataFolder.Find()));
        var postings = LabeledPostings.OrSkip();
        return [.. Labels.Where(label => postings.ContainsKey(label.Posting)).Select(label => (label, FieldLabel.Of(Find(finder, postings[label.Posting]))))];
    }

    private static PostingFields Find(FieldFinder finder, CleanPosting posting)
    {
        var distinct = new NewPosting(1, posting.Raw, posting.Text.ToString(), posting.Identity.TextHash);
        return finder.Find(distinct.CleanRaw, distinct.Text);
    }
}
