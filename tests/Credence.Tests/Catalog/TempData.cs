using Credence.Catalog;
using Credence.Sources;

namespace Credence.Tests.Catalog;

/// <summary>A data folder of its own with the shipped fields and two sources, removed afterwards.</summary>
internal sealed class TempData : IDisposable
{
    internal const string Good =
        """
        id: x-one
        name: "X One"
        vendor: x
        provider: "X"
        exam-code: X-1
        kind: exam-certification
        category: cloud-ml
        aliases: ["X the First"]
        facts:
          - {field: price-usd, value: "100", number: 100, source: page, date: 2026-05-01, grade: third-party}
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("credence-catalog-").FullName;

    internal TempData()
    {
        Write("catalog/fields.yaml", File.ReadAllText(DataFolder.Find().Combine("catalog", "fields.yaml")));
        Write(
            "sources/all.yaml",
            """
            kind: third-party
            recorded: 2026-11-23
            sources:
              - {id: page, what: "A page", address: "https://one.example/a", published: 2026-05-01}
              - {id: other, what: "Another page", address: "https://two.example/b", published: 2026}
              - {id: provider, what: "The provider", kind: official, address: "https://x.example/"}
            """);
        Write("catalog/certifications/x-one.yaml", Good);
    }

    internal DataFolder Folder => DataFolder.Find(_path);

    internal CertificationCatalog Read() => CatalogReader.Read(Folder);

    internal void Write(string name, string text)
    {
        var file = Path.Combine(_path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>A certification file with these facts, one per line.</summary>
    internal void Item(string id, string links, params string[] facts) => Write(
        $"catalog/certifications/{id}.yaml",
        $"id: {id}\nname: \"Name of {id}\"\nvendor: x\nprovider: X\nkind: exam-certification\ncategory: cloud-ml\n{links}facts:\n" + string.Concat(facts.Select(fact => $"  - {{{fact}}}\n")));

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
