using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Everything of <c>data/catalog</c>.</summary>
/// <param name="certifications">Ordered by id.</param>
/// <param name="alternatives">Ordered by id.</param>
/// <param name="routes">Ordered by id.</param>
/// <param name="sources">Everything facts are taken from.</param>
/// <param name="fields">What facts can be about, by id.</param>
public sealed class CertificationCatalog(
    IReadOnlyList<Certification> certifications,
    IReadOnlyList<Alternative> alternatives,
    IReadOnlyList<PriceRoute> routes,
    SourceRegister sources,
    IReadOnlyDictionary<string, Field> fields)
{
    private readonly Lazy<Dictionary<string, Certification>> _byName = new(() => Index(certifications));

    /// <summary>All certifications in ordinal order of their ids.</summary>
    public IReadOnlyList<Certification> Certifications => certifications;

    /// <summary>Other uses of the same hours and money, in ordinal order of their ids.</summary>
    public IReadOnlyList<Alternative> Alternatives => alternatives;

    /// <summary>Ways to pay less, and reasons why employers pay, in ordinal order of their ids.</summary>
    public IReadOnlyList<PriceRoute> Routes => routes;

    /// <summary>Everything facts are taken from.</summary>
    public SourceRegister Sources => sources;

    /// <summary>What facts can be about, by id.</summary>
    public IReadOnlyDictionary<string, Field> Fields => fields;

    /// <summary>Finds a certification by id, exam code, name or alias, whatever the case; null where there is none.</summary>
    public Certification? Find(string idOrExamCodeOrAlias) => _byName.Value.GetValueOrDefault(idOrExamCodeOrAlias.Trim());

    /// <summary>Finds an alternative by id, name or alias; null where there is none.</summary>
    public Alternative? FindAlternative(string name) =>
        alternatives.FirstOrDefault(one => Is(one.Id, name) || Is(one.Name, name) || one.Aliases.Any(alias => Is(alias, name)));

    /// <summary>Finds a price route by id or name; null where there is none.</summary>
    public PriceRoute? FindRoute(string name) => routes.FirstOrDefault(one => Is(one.Id, name) || Is(one.Name, name));

    private static bool Is(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, Certification> Index(IReadOnlyList<Certification> all)
    {
        var index = new Dictionary<string, Certification>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in all)
        {
            index.TryAdd(one.Id, one);
            foreach (var alias in one.Aliases.Concat(one.AlsoCalled))
                index.TryAdd(alias, one);
        }

        return index;
    }
}
