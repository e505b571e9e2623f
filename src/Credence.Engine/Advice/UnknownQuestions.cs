using Credence.Rules;

namespace Credence.Advice;

/// <summary>Names the unanswered questions that could still change an answer, and what each could change.</summary>
internal static class UnknownQuestions
{
    internal static IReadOnlyList<OpenQuestion> Of(AdviceRules rules, FlowResult flow, IReadOnlyDictionary<string, string> facts, IReadOnlyList<AdviceOption> options)
    {
        var changes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in flow.Unknown)
            changes.TryAdd(question, "which outcome the decision leads to");
        foreach (var (table, change) in rules.Asking)
        {
            foreach (var question in table.Open(facts))
                changes.TryAdd(question, change);
        }

        if (options.Any(option => option.Cost.Range is { High: > 0 }))
            changes.TryAdd(QuestionIds.BudgetUsd, "which options fit your money");
        if (options.Any(option => option.Hours.Range is { High: > 0 }))
        {
            changes.TryAdd(QuestionIds.HoursPerWeek, "which options fit your time");
            changes.TryAdd(QuestionIds.Months, "which options fit your time");
        }

        changes.TryAdd(QuestionIds.Country, "which postings the evidence is taken from");
        return [.. rules.Questions
            .Where(question => !facts.ContainsKey(question.Id) && changes.ContainsKey(question.Id))
            .Select(question => new OpenQuestion(question.Id, question.Text, changes[question.Id]))];
    }
}
