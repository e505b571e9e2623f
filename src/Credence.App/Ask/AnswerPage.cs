using Credence.App.Hosting.Web.Pages;
using Credence.App.Pay;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Ask;

/// <summary><c>/answer</c> and <c>/report</c>: the answer of <c>ask</c>, its answers by question id in the address; numbers come in a form.</summary>
internal static class AnswerPage
{
    internal const string Path = "/answer";
    internal const string ReportPath = "/report";

    internal static readonly WebPage Page = new(Path, Answer) { TakesAny = true, MostFormBytes = AnswerBody.MostBytes };

    internal static readonly WebPage Report = new(ReportPath, Answer) { TakesAny = true, MostFormBytes = AnswerBody.MostBytes };

    private static PageView Answer(PageRequest request)
    {
        var state = AskState.Of(request);
        return state.Wrong is [var wrong, ..]
            ? AskPage.Asked(request, state, wrong.Question, wrong) with { Status = StatusCodes.Status400BadRequest }
            : Made(request, state);
    }

    /// <summary>The page for these answers.</summary>
    internal static PageView Made(PageRequest request, AskState state)
    {
        var view = View(request, state);
        return request.Path == ReportPath ? PageView.Of<AnswerReport>(view) : PageView.Of<AnswerSheet>(view);
    }

    private static AnswerView View(PageRequest request, AskState state)
    {
        var answer = AskCommand.AnswerTo(state.Answers, request.Command(AskCommand.Name), request.Data, request.Stop);
        var (rules, worth) = (request.Data.Rules, answer.Worth);
        return new AnswerView(FrameView.Of(request, answer.Verdict.TrimEnd('.'), "/"), answer, rules, AnswerDrawing.Of(answer, rules, [.. request.Kept]))
        {
            BreakEven = worth is null ? null : WorthText.BreakEven(worth),
            OwnCount = OwnCountText.Of(answer),
            Openings = OpeningsText.Of(answer),
            UsualPay = worth is null ? null : WorthText.UsualPay(worth),
            Remarks = state.Remarks,
            Shown = state.Shown(),
            Hidden = state.Hidden(),
            Said = AskPage.Said(state, null),
            Changes = [.. AnswerChanges.Of(answer, rules, state)],
            Plan = request.Path == ReportPath ? new PlanView() : AnswerPlan.View(request, state, answer),
            Repeat = RepeatCommand.Of(answer),
            Receipt = ReceiptLines.Of(answer.Receipt),
            Separation = worth is null ? null : WorthText.Separation(worth),
            ReturnNotes = worth is null ? [] : [.. WorthText.Notes(worth)],
            OptionNotes = [.. answer.Options.Select(option => KeyValuePair.Create<string, IReadOnlyList<string>>(option.Label, [.. OptionTable.Notes(option)]))],
            Population = answer.Evidence.Any is { } any ? EvidenceText.Population(any) : null,
            Pay = answer.Evidence.Pay is { Studies.Count: > 0 } pay ? [.. PayPanelText.Summary(pay)] : [],
        };
    }
}
