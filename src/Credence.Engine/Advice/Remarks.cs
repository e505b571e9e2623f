using Credence.Rules;

namespace Credence.Advice;

/// <summary>Collects what rule tables say that concerns a person.</summary>
internal static class Remarks
{
    private const string Kind = "kind";
    private const string Effect = "effect";
    private const string Words = "text";
    private static readonly Dictionary<string, string?> NoWords = new(StringComparer.Ordinal);

    /// <summary>Every row that holds; one whose words are not known is left out.</summary>
    internal static IReadOnlyList<Remark> Of(AdviceTable table, IReadOnlyDictionary<string, string> facts, IReadOnlyDictionary<string, string?> words, DateOnly day) =>
        [.. table.Holding(facts, day).Select(row => One(row, words)).OfType<Remark>()];

    /// <summary>Where the articles disagree on any of these certifications.</summary>
    internal static IReadOnlyList<Disagreement> Disagreements(AdviceInputs inputs, Measurements measured, IEnumerable<string> certifications) =>
        [.. certifications.Distinct(StringComparer.Ordinal)
            .Select(id => new Disagreement(id, inputs.Catalog.Find(id) is { } item ? Label.Full(item) : id, On(id, inputs, measured)))
            .Where(disagreement => disagreement.Remarks.Count > 0)];

    private static IReadOnlyList<Remark> On(string certification, AdviceInputs inputs, Measurements measured)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [QuestionIds.Certification] = certification,
            [DerivedInputs.Share] = ShareWord.Of(measured.Certification(certification), inputs.Rules.Options.ShareThreshold),
        };
        return Of(inputs.Rules.Positions, facts, NoWords, inputs.Receipt.AsOf);
    }

    private static Remark? One(FiredRow row, IReadOnlyDictionary<string, string?> words) =>
        Placeholders.Fill(row.Text(Words), words) is { } text ? new Remark(row.Id, row.OptionalText(Kind) ?? row.OptionalText(Effect), text, row.Sources) : null;
}
