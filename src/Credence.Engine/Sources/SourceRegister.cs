namespace Credence.Sources;

/// <summary>Every outside thing of <c>data/sources</c>, by id.</summary>
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
    public static SourceRegister Read(DataFolder data)
    {
        var byId = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var file in data.Files("sources", ".yaml"))
        {
            var root = YamlMap.Read(file);
            foreach (var entry in root.Maps("sources"))
            {
                var source = One(entry);
                if (!byId.TryAdd(source.Id, source))
                    throw entry.Wrong("id", $"source '{source.Id}' is defined twice");
            }

            root.NoOtherKeys();
        }

        return new SourceRegister(byId);
    }

    private static Source One(YamlMap entry)
    {
        var source = new Source(
            entry.Text("id"),
            entry.Text("what"),
            entry.OneOf<SourceKind>("kind"),
            entry.OptionalText("address"),
            entry.OptionalText("commit"),
            entry.OptionalText("license"),
            entry.OptionalPartialDate("published"),
            entry.OptionalDate("retrieved"),
            entry.OptionalDate("recorded"),
            entry.Flag("suspect"));
        entry.NoOtherKeys();
        return source;
    }
}
