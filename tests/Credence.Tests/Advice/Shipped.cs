using Credence.Advice;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Sources;
using Credence.Tests.House;

namespace Credence.Tests.Advice;

/// <summary>The shipped rules and catalog, read once.</summary>
internal static class Shipped
{
    internal static readonly DataFolder Data = DataFolder.Find(Path.Combine(Checkout.Root, "data"));
    internal static readonly AdviceRules Rules = AdviceRules.Read(Data);
    internal static readonly CertificationCatalog Catalog = CatalogReader.Read(Data);
    internal static readonly EvidenceSnapshot Counts = CountedPostings.Snapshot();
    internal static readonly DateOnly Today = new(2026, 11, 23);

    internal static AdviceAnswer Answer(params (string Question, string Answer)[] answers) => Answer(Today, Counts, answers);

    internal static AdviceAnswer Answer(DateOnly asOf, EvidenceSnapshot? counts, params IEnumerable<(string Question, string Answer)> answers) =>
        Adviser.Answer(new AdviceInputs(
            answers.ToDictionary(one => one.Question, one => one.Answer), Rules, Catalog, counts, new Receipt("0.1.0", "data", "rules", asOf, 1)));
}
