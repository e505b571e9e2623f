using Credence.Advice;
using Credence.Advice.Planning;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Plan;
using Credence.Rules;
using Credence.Sources;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Ask;

/// <summary>The weeks of an answer: the plan of <c>plan</c> for the same answers, drawn, and as a calendar at <c>/answer.ics</c>.</summary>
internal static class AnswerPlan
{
    internal const string CalendarPath = "/answer.ics";

    internal static readonly WebPage Calendar = new(CalendarPath, Ics) { TakesAny = true, MostFormBytes = AnswerBody.MostBytes, ContentType = "text/calendar; charset=utf-8" };

    private static readonly string[] Needed = [QuestionIds.HoursPerWeek, QuestionIds.Months, QuestionIds.BudgetUsd];

    /// <summary>The plan as a page shows it.</summary>
    internal static PlanView View(PageRequest request, AskState state, AdviceAnswer answer)
    {
        var open = Open(answer.Answers, request.Data.Rules);
        if (open.Count > 0)
            return new PlanView { Open = [.. open.Select(question => new SaidView(question.Text, "", AskPage.AtQuestion(state, question)))] };
        try
        {
            var plan = Planned(answer.Answers, request.Data, answer.Receipt, request.Stop);
            return new PlanView
            {
                Sentence = PlanText.Sentence(plan),
                Weeks = plan.Steps.Count == 0 ? null : new MarkupString(PlanDrawing.Of(plan, request.Data.Catalog).Html),
                LeftOut = [.. plan.NotPlanned.Select(one => $"{one.Name}: {one.Why}.")],
                Changes = [.. PlanText.Changes(plan)],
                Warnings = [.. plan.Warnings.Select(warning => warning.Text)],
            };
        }
        catch (UnusableInputException wrong)
        {
            return new PlanView { Sentence = $"No plan: {wrong.What}. {wrong.Next}." };
        }
    }

    private static PageView Ics(PageRequest request)
    {
        var state = AskState.Of(request);
        if (state.Wrong is [var wrong, ..])
            throw new ProblemException(ProblemKind.WrongValue, wrong.Question.Id, wrong.Message.TrimEnd('.'), "Change it, or leave it out");
        var receipt = request.Data.Folder.Receipt(request.Day, request.Command(AskCommand.Name).GetValue(Door.Seed));
        var answers = state.Answers.Where(pair => pair.Value != Question.Unknown).ToDictionary(StringComparer.Ordinal);
        if (Open(answers, request.Data.Rules) is [var first, ..])
            throw new ProblemException(ProblemKind.WrongValue, first.Id, $"A calendar needs {Phrase.List([.. Needed.Select(id => $"'{id}'")])}, and '{first.Id}' is not given", "Answer it on the page of the answer");
        var plan = Planned(answers, request.Data, receipt, request.Stop);
        return plan.Infeasible is { } none
            ? throw new ProblemException(ProblemKind.UnusableInput, none.Where, none.Why, none.Relax is [var relaxed, ..] ? relaxed.Text.TrimEnd('.') : "Insist on less")
            : PageView.File(System.Text.Encoding.UTF8.GetBytes(PlanCalendar.Of(plan)));
    }

    private static TimedPlan Planned(IReadOnlyDictionary<string, string> answers, LoadedData data, Receipt receipt, CancellationToken stop)
    {
        var inputs = PlanCommand.Inputs(data, receipt) with { Stop = stop };
        return Planner.Plan(PlanProfileReader.Of(answers, inputs), receipt);
    }

    private static IReadOnlyList<Question> Open(IReadOnlyDictionary<string, string> answers, AdviceRules rules) =>
        [.. Needed.Where(id => !answers.ContainsKey(id)).Select(id => rules.Questions.First(question => question.Id == id))];
}
