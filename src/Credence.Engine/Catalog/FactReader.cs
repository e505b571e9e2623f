using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Reads the facts of one item, checked against the fields and the source register.</summary>
internal sealed class FactReader(IReadOnlyDictionary<string, Field> fields, SourceRegister sources)
{
    /// <summary>Everything facts are taken from.</summary>
    internal SourceRegister Sources => sources;

    internal FactSheet Facts(YamlMap item) => new([.. item.Maps("facts").Select(One)], fields);

    private Fact One(YamlMap entry)
    {
        var id = entry.Text("field");
        if (!fields.TryGetValue(id, out var field))
            throw entry.Wrong("field", $"unknown field '{id}' (known ones stand in data/catalog/fields.yaml)");
        var sourceId = entry.Text("source");
        var source = sources.Find(sourceId) ?? throw entry.Wrong("source", $"unknown source '{sourceId}' (known ones stand in data/sources)");
        var number = entry.OptionalNumberRange("number");
        var unit = entry.OptionalText("unit") ?? (number is null ? null : field.Unit);
        if (number is not null && unit is null)
            throw entry.Wrong("number", $"'{id}' has no unit of its own, so a number needs the key 'unit'");
        var fact = new Fact(
            id,
            entry.Text("value"),
            number,
            unit,
            entry.Flag("approximate"),
            entry.OptionalText("reading"),
            entry.Flag("absent"),
            entry.Flag("opinion"),
            entry.OptionalDate("day"),
            Ends(entry),
            entry.OptionalText("stage") is null ? null : entry.OneOf<Stage>("stage"),
            entry.OptionalPartialDate("since"),
            entry.OptionalDate("until"),
            source,
            entry.OptionalPartialDate("date"),
            entry.OneOf<FactGrade>("grade"),
            entry.Flag("suspect") || source.Suspect,
            entry.OptionalText("note"))
        {
            Before = entry.OptionalText("before") is null ? null : entry.OneOf<Stage>("before"),
        };
        entry.NoOtherKeys();
        if (fact.Ends.Count > 0 && fact.Day is null)
            throw entry.Wrong("ends", "an end needs its 'day'");
        if (fact.Before is not null && fact.Since is null)
            throw entry.Wrong("before", "a stage that was left needs the 'since' of the next one");
        if (fact.Grade != GradeOf(source.Kind))
            throw entry.Wrong("grade", $"source '{source.Id}' is of another grade ({ConflictWords.GradeWord(GradeOf(source.Kind))})");
        return fact;
    }

    private static IReadOnlyList<EndKind> Ends(YamlMap entry) =>
    [
        .. entry.Texts("ends").Select(text => text switch
        {
            "exam-retired" => EndKind.ExamRetired,
            "certification-retired" => EndKind.CertificationRetired,
            "not-renewable" => EndKind.NotRenewable,
            _ => throw entry.Wrong("ends", $"'ends' must name exam-retired, certification-retired or not-renewable, not '{text}'"),
        }),
    ];

    /// <summary>Weight of what a source of a kind states.</summary>
    internal static FactGrade GradeOf(SourceKind kind) => kind switch
    {
        SourceKind.Official or SourceKind.OfficialMirror => FactGrade.Official,
        SourceKind.DatedCommit => FactGrade.DatedCommit,
        SourceKind.Seed => FactGrade.Seed,
        _ => FactGrade.ThirdParty,
    };
}
