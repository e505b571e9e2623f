using Credence.Advice;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Ask;

/// <summary>What would change an answer, each change with the page it leads to.</summary>
internal static class AnswerChanges
{
    internal static IEnumerable<ChangeView> Of(AdviceAnswer answer, AdviceRules rules, AskState state)
    {
        foreach (var flip in answer.Flow.Flip)
            yield return Change(Phrase.List([.. flip.Changes.Select(change => AskText.Said(change, rules))]), rules.Flow.Outcome(flip.Outcome).Text, flip.Changes.ToDictionary(change => change.Question, change => change.To), state);
        foreach (var flip in answer.VerdictFlips)
            yield return Change(AskText.Said(flip, rules.Questions.First(question => question.Id == flip.Question)), flip.Verdict, new Dictionary<string, string> { [flip.Question] = flip.To }, state);
    }

    private static ChangeView Change(string what, string leadsTo, Dictionary<string, string> changed, AskState state)
    {
        var answers = state.Order.Where(question => changed.ContainsKey(question.Id) || state.Answers.ContainsKey(question.Id))
            .Select(question => (question, Said: KeyValuePair.Create(question.Id, changed.GetValueOrDefault(question.Id) ?? state.Answers[question.Id]))).ToLookup(pair => AskState.IsPrivate(pair.question), pair => pair.Said);
        var kept = state.Shown().Where(pair => !state.Answers.ContainsKey(pair.Key));
        return new ChangeView(what, leadsTo.TrimEnd('.'), Addresses.Of(AnswerPage.Path, [.. answers[false], .. kept]), [.. answers[true]]);
    }
}
