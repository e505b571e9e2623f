using Credence.Catalog;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Evidence;

/// <summary>What the finder looks for: the catalog, and the names of <c>data/lexicon</c> beyond it.</summary>
public static class SoughtReader
{
    // Catalog entries that stand for a class of certificates ("any university certificate") have no name to look for.
    private const string NoVendor = "any";
    private const string NamedKind = "named";
    private const string LicenceKind = "licence";

    /// <summary>Reads what is looked for.</summary>
    /// <exception cref="UnusableInputException">A file of the data folder is wrong; says where.</exception>
    public static SoughtRows Read(DataFolder data, CertificationCatalog catalog)
    {
        var certifications = catalog.Certifications.Where(one => one.VendorId != NoVendor)
            .Select(one => new SoughtCertification(one.Id, one.Name, one.VendorId, one.Successors) { NotBefore = FirstOffer.Of(one)?.Day }).ToList();
        var known = catalog.Certifications.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var named = Lexicon(data, "certifications.csv");
        certifications.AddRange(named
            .Where(entry => entry.Kind == NamedKind && known.Add(entry.Id))
            .Select(entry => new SoughtCertification(entry.Id, entry.Name, null, [])));
        var vendors = Lexicon(data, "vendors.csv").Select(entry => new SoughtVendor(entry.Id, entry.Name)).DistinctBy(vendor => vendor.Id).ToList();
        return new SoughtRows(certifications, vendors, Families(data))
        {
            Licences = named.Where(entry => entry.Kind == LicenceKind).DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, entry => entry.Name, StringComparer.Ordinal),
        };
    }

    /// <summary>The families of <c>data/evidence/vendor-families.yaml</c>; none where the file is absent.</summary>
    /// <exception cref="UnusableInputException">The file has a wrong or unknown entry; says where.</exception>
    public static IReadOnlyList<VendorFamily> Families(DataFolder data)
    {
        var path = data.Combine("evidence", "vendor-families.yaml");
        if (!File.Exists(path))
            return [];

        var file = YamlMap.Read(path);
        var families = file.Maps("families").Select(Family).ToList();
        file.NoOtherKeys();
        return families.GroupBy(family => family.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw file.Wrong("families", $"family '{twice.Key}' is there more than once")
            : families;
    }

    private static VendorFamily Family(YamlMap entry)
    {
        var family = new VendorFamily(entry.Text("id"), entry.Text("name"), entry.Texts("catalog"), entry.Texts("named"), entry.Texts("vendor"));
        entry.NoOtherKeys();
        return family;
    }

    private static List<(string Id, string Name, string? Kind)> Lexicon(DataFolder data, string name)
    {
        var path = data.Combine("lexicon", name);
        var entries = new List<(string, string, string?)>();
        if (!File.Exists(path))
            return entries;

        using var csv = CsvDataReader.Create(path);
        var (id, title, kind) = (Column(csv, path, "id"), Column(csv, path, "name"), csv.GetColumnSchema().FirstOrDefault(column => column.ColumnName == "kind")?.ColumnOrdinal);
        while (csv.Read())
            entries.Add((csv.GetString(id), csv.GetString(title), kind is { } ordinal ? csv.GetString(ordinal) : null));
        return entries;
    }

    private static int Column(CsvDataReader csv, string path, string name) =>
        csv.GetColumnSchema().FirstOrDefault(column => column.ColumnName == name)?.ColumnOrdinal
        ?? throw new UnusableInputException(path + ":1:1", $"column '{name}' is missing", "Add it");
}
