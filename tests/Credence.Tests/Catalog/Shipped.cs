using Credence.Catalog;
using Credence.Sources;
using Sylvan.Data.Csv;
using Xunit;

namespace Credence.Tests.Catalog;

/// <summary>The catalog of this checkout, and the collected facts beside it where they are there.</summary>
internal static class Shipped
{
    private static readonly Lazy<CertificationCatalog> Read = new(() => CatalogReader.Read(DataFolder.Find()));

    internal static CertificationCatalog Catalog => Read.Value;

    internal static string SharedFacts => Path.Combine(Root(), "..", "shared", "facts");

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        Assert.SkipUnless(Directory.Exists(SharedFacts), "skipped: ../shared is not here");
        using var csv = CsvDataReader.Create(Path.Combine(SharedFacts, file));
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (csv.Read())
            rows.Add(Enumerable.Range(0, csv.FieldCount).ToDictionary(csv.GetName, csv.GetString));
        return rows;
    }

    /// <summary>The facts of a certification, alternative or route.</summary>
    internal static FactSheet Facts(string id) =>
        Catalog.Find(id)?.Facts ?? Catalog.FindAlternative(id)?.Facts ?? Catalog.FindRoute(id)?.Facts ?? throw new InvalidOperationException($"no item {id}");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Credence.slnx")))
                return folder.FullName;
        }

        throw new InvalidOperationException("the tests do not run inside the checkout");
    }
}
