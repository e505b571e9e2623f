using Credence.Catalog;

namespace Credence.Advice.Planning.Cohorts;

/// <summary>What counts as a certified head of one program or certification.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Name">As shown.</param>
/// <param name="Certifications">Ids of the certifications that count.</param>
/// <param name="Needed">Heads needed; null where unknown.</param>
/// <param name="NeededFrom">Who says so, or why it is unknown.</param>
internal sealed record HeadCounting(string Id, string Name, IReadOnlySet<string> Certifications, int? Needed, string NeededFrom)
{
    private const string Own = "your own figure";

    /// <summary>The partner programs of the catalog, then what the employer names beside.</summary>
    internal static IReadOnlyList<HeadCounting> Of(Cohort cohort, CertificationCatalog catalog)
    {
        var programs = catalog.Routes.Where(route => route.Kind == RouteKind.PartnerProgram).Select(route => new HeadCounting(
            route.Id, route.Name,
            catalog.Certifications.Where(item => item.Kind == CertificationKind.ExamCertification && route.AppliesTo.Contains(item.VendorId)).Select(item => item.Id).ToHashSet(StringComparer.Ordinal),
            cohort.Needs.TryGetValue(route.Id, out var own) ? own : null,
            cohort.Needs.ContainsKey(route.Id) ? Own : Unknown(route)));
        var others = cohort.Needs.Where(need => catalog.Routes.All(route => route.Id != need.Key)).Select(need => new HeadCounting(
            need.Key, catalog.Find(need.Key)!.Name, new HashSet<string>([need.Key], StringComparer.Ordinal), need.Value, Own));
        return [.. programs.Concat(others)];
    }

    internal bool Counts(CohortPerson person) => person.Held.Any(Certifications.Contains);

    internal bool Counts(GoalFacts goal) => Certifications.Contains(goal.Id);

    internal int Have(IReadOnlyList<CohortPerson> people) => people.Count(Counts);

    internal HeadCount Count(IReadOnlyList<PersonDecision> decisions) =>
        new(Id, Name, decisions.Count(one => Counts(one.Person)), decisions.Count(one => !Counts(one.Person) && one.Paid.Any(Counts)), Needed, NeededFrom);

    private static string Unknown(PriceRoute route) => route.Facts.FirstOrDefault(fact => fact is { Field: "requirement", Suspect: false }) is { } stated
        ? $"unknown: the source states no number of heads but '{stated.Value}' ({stated.Source.Id})"
        : "unknown: no source read states one";
}
