using Credence.Postings.Finding;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>Reads the files of <c>data/rules</c> that advice is made by, and checks them against each other.</summary>
internal static class AdviceRuleReading
{
    private const string Folder = "rules";

    internal static AdviceRules Read(DataFolder data)
    {
        var flow = Flow.Read(Named("should-i-certify"));
        var beside = QuestionList.Read(Named("questions"), flow.Questions);
        var strategy = AdviceTable.Read(Named("strategy"), [.. flow.Questions, .. beside.Questions], []);
        var derived = DerivedInputs.Of(flow, [.. strategy.All.Select(row => row.Text(Strategy.Output)).Distinct(StringComparer.Ordinal)]);
        IReadOnlyList<Question> known = [.. flow.Questions, .. beside.Questions, .. derived];
        return new AdviceRules(
            flow,
            beside,
            Table("interview"),
            OptionRules.Read(Named("options"), known.First(question => question.Id == QuestionIds.TargetPlatform)),
            Table("candidates"),
            strategy,
            Table("advice", Placeholders.Advice),
            Table("circumstances"),
            Table("employers"),
            Table("pitfalls", Placeholders.Advice),
            Table("stacking", Placeholders.Advice),
            Table("positions"),
            Table("verdict", Placeholders.Verdict),
            Countries.Read(data));

        string Named(string name) => data.Combine(Folder, name + ".yaml");

        AdviceTable Table(string name, params IReadOnlyList<string> words) => AdviceTable.Read(Named(name), known, words);
    }
}
