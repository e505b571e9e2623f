using Credence.Catalog;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Writes the sentence at the top: the row that fires, its words filled in, at most 16 words.</summary>
internal static class VerdictSentence
{
    /// <summary>Words a verdict has at most.</summary>
    internal const int MostWords = 16;

    internal static (string Text, string Row) Of(AdviceInputs inputs, IReadOnlyDictionary<string, string> facts, CandidateSet candidates, AdviceOption? first)
    {
        var row = inputs.Rules.Verdict.Deciding(facts, inputs.Receipt.AsOf);
        var catalog = inputs.Catalog;
        var firstItem = first is null ? null : catalog.Find(first.Id);
        var words = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [Placeholders.Platform] = inputs.Rules.Options.PlatformOf(inputs.Answers)?.Name,
            [Placeholders.Ended] = candidates.AskedState is { Ends: [var end, ..] } ? $"on {Phrase.Day(end.Day)}" : "earlier",
            [Placeholders.Certification] = first?.Label,
            [Placeholders.Take] = firstItem is null ? null : Label.Take(firstItem, first!.Label),
            [Placeholders.Asked] = candidates.Asked is { } asked ? Label.Of(asked) : null,
            [Placeholders.Successor] = candidates.Followers is { Count: > 0 } next ? Label.Of(next, catalog) : null,
        };
        if (TryFill(row, words) is { } text)
            return (text, row.Id);

        words[Placeholders.Certification] = firstItem is null ? null : $"{firstItem.Provider}'s {(firstItem.Kind == CertificationKind.ExamCertification ? "exam" : "course")}";
        words[Placeholders.Take] = firstItem is null ? null : Label.TakeUnnamed(firstItem, firstItem.Provider + "'s");
        words[Placeholders.Asked] = "it";
        words[Placeholders.Successor] = "what follows it";
        if (TryFill(row, words) is { } shorter)
            return (shorter, row.Id);

        words[Placeholders.Certification] = firstItem is null ? null : firstItem.Kind == CertificationKind.ExamCertification ? "the exam" : "the course";
        words[Placeholders.Take] = firstItem is null ? null : Label.TakeUnnamed(firstItem, null);
        return (TryFill(row, words) ?? throw new UnusableInputException(row.Where, $"the sentence of row '{row.Id}' is longer than {MostWords} words, or holds a word that is not known when it fires", "Shorten it, or narrow its condition"), row.Id);
    }

    private static string? TryFill(FiredRow row, Dictionary<string, string?> words) =>
        Placeholders.Fill(row.Text("sentence"), words) is { } text && text.Split(' ').Length <= MostWords ? text : null;
}
