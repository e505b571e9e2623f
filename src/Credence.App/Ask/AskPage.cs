using Credence.App.Hosting.Web.Pages;
using Credence.Rules;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Ask;

/// <summary><c>/ask</c>: one question at a time. <c>at</c> names the question shown; without it the next open one is.</summary>
internal static class AskPage
{
    internal const string Path = "/ask";
    private const string At = "at";

    internal static readonly WebPage Start = new("/", Make) { TakesAny = true };

    internal static readonly WebPage Page = new(Path, Make) { TakesAny = true, MostFormBytes = AnswerBody.MostBytes };

    private static PageView Make(PageRequest request)
    {
        var state = AskState.Of(request, At);
        if (state.Wrong is [var wrong, ..])
            return Asked(request, state, wrong.Question, wrong) with { Status = StatusCodes.Status400BadRequest };
        if (request.Query.FirstOrDefault(pair => pair.Key == At).Value is { } at && state.Order.FirstOrDefault(question => question.Id == at) is { } chosen)
            return Asked(request, state, chosen, null);
        if (state.Next is not { } next)
            return state.Hidden().Count == 0 ? PageView.To(Addresses.Of(AnswerPage.Path, state.Shown())) : AnswerPage.Made(request, state);
        return request.Form is not null && state.Hidden().Count == 0 ? PageView.To(Addresses.Of(Path, state.Shown())) : Asked(request, state, next, null);
    }

    /// <summary>The page that asks one question.</summary>
    internal static PageView Asked(PageRequest request, AskState state, Question question, WrongAnswer? wrong)
    {
        var isPrivate = AskState.IsPrivate(question);
        var hidden = state.Hidden(question.Id);
        // a free text may be anything, so it stands in no address before it is understood
        var isGet = question.Kind == AnswerKind.Choice && hidden.Count == 0;
        var others = state.Shown(question.Id);
        var left = state.Left;
        var step = state.Answers.Keys.Count(id => id != question.Id) + 1;
        return PageView.Of<AskQuestion>(new AskView(
            FrameView.Of(request, question.Text, "/"), question, wrong?.Given ?? state.Answers.GetValueOrDefault(question.Id), step, step + left - (state.Answers.ContainsKey(question.Id) ? 0 : 1))
        {
            Error = wrong?.Message,
            Remarks = state.Remarks,
            Action = isGet ? Path : Addresses.Of(isPrivate && left <= 1 ? AnswerPage.Path : Path, others),
            Method = isGet ? "get" : "post",
            Fields = isGet ? others : hidden,
            Hidden = state.Hidden(),
            Back = state.Before(question) is { } before ? AtQuestion(state, before) : null,
            AnswerNow = Addresses.Of(AnswerPage.Path, state.Shown()),
            Said = Said(state, question),
        });
    }

    /// <summary>Answers so far with where to change them, but for one question's.</summary>
    internal static IReadOnlyList<SaidView> Said(AskState state, Question? but) =>
    [
        .. state.Order.Where(question => question.Id != but?.Id && state.Answers.ContainsKey(question.Id))
            .Select(question => new SaidView(question.Text, AskState.Say(question, state.Answers[question.Id]), AtQuestion(state, question))),
    ];

    /// <summary>Address of the page that asks a question again.</summary>
    internal static string AtQuestion(AskState state, Question question) => Addresses.Of(Path, [.. state.Shown(), KeyValuePair.Create(At, question.Id)]);
}
