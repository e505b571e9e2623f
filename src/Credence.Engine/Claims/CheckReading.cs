using Credence.Claims.Checks;
using Credence.Evidence;
using Credence.Sources;
using AskedStrength = Credence.Postings.Finding.Strength;

namespace Credence.Claims;

/// <summary>Reads a check: a mapping with one key, the kind, over its parameters.</summary>
internal static class CheckReading
{
    private static readonly Dictionary<string, Func<YamlMap, ClaimCheck>> Kinds = new(StringComparer.Ordinal)
    {
        ["share"] = Share,
        ["share-within"] = entry => new ShareWithin(entry.OneOf<RoleGroup>("role"), entry.Text("row"), entry.Text("of")),
        ["rank"] = entry => new NamedRank(entry.OneOf<RoleGroup>("role"), entry.Text("certification"), entry.OneOf<RankAmong>("among")),
        ["vendor-share"] = entry => new VendorShare(entry.OneOf<RoleGroup>("role"), Kind(entry), Some(entry, "families")),
        ["difference"] = entry => new SegmentDifference(
            entry.OneOf<RoleGroup>("role"), entry.Text("row"), entry.OneOf<SegmentBy>("by"), Some(entry, "of"), Some(entry, "less")),
        ["ratio-by-degree"] = entry => new DegreeRatio(entry.Text("asks"), entry.Text("of"), entry.Text("to")),
        ["marked"] = entry => new MarkedShare(entry.Text("marks"), Some(entry, "asks"), (int)entry.Number("postings")),
        ["catalog-share"] = entry => new CatalogShare(entry.OneOf<CatalogFigure>("figure"), entry.Texts("vendors"), entry.Number("low"), entry.Number("high")),
        ["on-offer"] = entry => new OnOffer(entry.Text("certification"), entry.OptionalDate("day")),
        ["published-share"] = entry => new PublishedShare(entry.Text("country"), Day(entry)),
        ["states-pay"] = entry => new StatesPay(entry.OneOf<RoleGroup>("role")),
        ["pay"] = entry => new PayDifference(entry.Text("study"), entry.Text("model"), entry.Text("term")),
    };

    internal static (string Name, ClaimCheck Check) One(YamlMap map)
    {
        if (map.Keys is not [var name] || !Kinds.TryGetValue(name, out var read))
            throw new UnusableInputException(map.Where, "a check is one key of a known kind", $"Known: {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}");
        var entry = map.OptionalMap(name) ?? throw map.Wrong(name, $"'{name}' must be a mapping");
        var check = read(entry);
        entry.NoOtherKeys();
        return (name, check);
    }

    private static PostingShare Share(YamlMap entry)
    {
        var strength = entry.OptionalText("strength") is null ? (AskedStrength?)null : entry.OneOf<AskedStrength>("strength");
        return new PostingShare(entry.OneOf<RoleGroup>("role"), entry.Text("row"), strength);
    }

    private static EvidenceKind Kind(YamlMap entry) => entry.OneOf<EvidenceKind>("rows") is var kind and (EvidenceKind.Named or EvidenceKind.Vendor)
        ? kind
        : throw entry.Wrong("rows", "'rows' must be named or vendor");

    private static DateOnly Day(YamlMap entry) => entry.OptionalDate("day") ?? throw entry.Wrong("day", "'day' is missing");

    private static IReadOnlyList<string> Some(YamlMap entry, string key) => entry.Texts(key) is { Count: > 0 } some ? some : throw entry.Wrong(key, $"'{key}' must name at least one");
}
