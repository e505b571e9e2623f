namespace Credence.Sources;

/// <summary>Every outside thing of <c>data/sources</c>, by id. A file's <c>kind</c> and <c>recorded</c> hold for all its entries that do not say otherwise; an absent key means unknown.</summary>
public sealed class SourceRegister
{
    private readonly Dictionary<string, Source> _byId;

    private SourceRegister(Dictionary<string, Source> byId) => _byId = byId;

    /// <summary>All sources in ordinal order of their ids.</summary>
    public IReadOnlyList<Source> All => [.. _byId.Values.OrderBy(source => source.Id, StringComparer.Ordinal)];

    /// <summary>The source with this id; null where there is none.</summary>
    public Source? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>Reads <c>data/sources/**/*.yaml</c>.</summary>
    /// <exception cref="UnusableInputException">A file is wrong, or two sources share an id.</exception>
    public static SourceRegister Read(DataFolder data) => Read(YamlFiles.Read(data.Files("sources", ".yaml")));

    /// <summary>Reads files that were parsed before.</summary>
    /// <exception cref="UnusableInputException">A file is wrong, or two sources share an id.</exception>
    public static SourceRegister Read(IEnumerable<YamlMap> files)
    {
        var byId = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var root in files)
        {
            var kind = root.OneOf<SourceKind>("kind");
            var recorded = root.OptionalDate("recorded");
            foreach (var entry in root.Maps("sources"))
            {
                var source = One(entry, kind, recorded);
                if (!byId.TryAdd(source.Id, source))
                    throw entry.Wrong("id", $"source '{source.Id}' is defined twice");
            }

            root.NoOtherKeys();
        }

        return new SourceRegister(byId);
    }

    private static Source One(YamlMap entry, SourceKind kind, DateOnly? recorded)
    {
        var source = new Source(
            entry.Text("id"),
            entry.Text("what"),
            entry.OptionalText("kind") is null ? kind : entry.OneOf<SourceKind>("kind"),
            entry.OptionalText("address"),
            entry.OptionalText("commit"),
            entry.OptionalText("license"),
            entry.OptionalPartialDate("published"),
            entry.OptionalDate("retrieved"),
            entry.OptionalDate("recorded") ?? recorded,
            entry.Flag("suspect"));
        entry.NoOtherKeys();
        return source;
    }
}
