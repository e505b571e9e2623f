using Credence.Advice;
using Credence.App.Evidence;
using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>Turns an answer of the engine into the shape the doors send.</summary>
internal static class AskMapping
{
    internal static AskShape Of(AdviceAnswer answer, Flow flow) => new(
        answer.Flow.Outcome,
        answer.Flow.Outcome is { } outcome ? flow.Outcome(outcome).Text : null,
        answer.Verdict,
        answer.VerdictRow,
        answer.Answers,
        [.. answer.Flow.Path.Select(step => Step(step, flow))],
        [.. answer.Options.Select(Option)],
        [.. answer.Why.Select(reason => new ReasonShape(reason.Text, reason.Source))],
        [.. answer.Flow.WhyNot.Select(why => new WhyNotShape(why.Outcome, flow.Outcome(why.Outcome).Text, why.Question, why.Given, why.Needed))],
        [.. answer.Flow.Flip.Select(flip => Flip(flip, flow))],
        [.. answer.VerdictFlips.Select(flip => new VerdictFlipShape(flip.Question, flip.From, flip.To, flip.Verdict, flip.VerdictRow))],
        [.. answer.Unknown.Select(open => new UnknownShape(open.Question, open.Text, open.Changes))],
        Evidence(answer.Evidence),
        answer.Worth is { } worth ? WorthShape.Of(worth) : null,
        answer.Worth is null ? WorthText.Missing : null,
        answer.Openings is { } openings ? OpeningsShape.Of(openings) : null,
        [.. answer.Warnings.Select(warning => new WarningShape(Kebab.Of(warning.Kind), warning.Certification, warning.Text, warning.Date, warning.Successors, warning.Sources))],
        new PlanShape([.. answer.Plan.Week.Select(PlanStep)], [.. answer.Plan.Later.Select(PlanStep)]),
        RemarksShape.Of(answer.Remarks),
        [.. answer.Sources.Select(source => new SourceShape(source.Id, source.What, source.Address, source.Date?.ToString()))],
        ReceiptShape.Of(answer.Receipt),
        RepeatCommand.Of(answer));

    private static StepShape Step(PathStep step, Flow flow) =>
        new(step.Question, flow.Question(step.Question).Text, step.Answer, flow.Question(step.Question).Say(step.Answer), step.Source);

    private static OptionShape Option(AdviceOption option) => new(
        option.Id,
        option.Name,
        option.Label == option.Name ? null : option.Label,
        Kebab.Of(option.Kind),
        option.Category,
        option.State is { } state ? State(state) : null,
        Figure(option.Cost),
        Figure(option.Hours),
        option.Evidence is { } evidence ? Share(evidence) : null,
        option.EvidenceMissing,
        option.EvidenceLimit,
        option.Platform is { } platform ? Kebab.Of(platform) : null,
        option.FitsBudget,
        option.FitsTime,
        option.Why,
        option.Source);

    private static StateShape State(ExamState state) => new(
        Kebab.Of(state.Status),
        state.Status == ExamStatus.CurrentWithAnnouncedEnd && state.Ends is [var end, ..] ? end.Day : null,
        state.Successors,
        state.Why,
        state.SourceIds);

    private static FigureShape Figure(Figure figure) =>
        new(figure.Range?.Low, figure.Range?.High, figure.Source, figure.Date?.ToString(), figure.Grade is { } grade ? Kebab.Of(grade) : null, figure.Missing, figure.Note);

    private static ShareShape Share(MeasuredShare measured) => new(
        measured.Id,
        measured.Name,
        measured.Covers,
        Named(measured.Population),
        measured.Count,
        measured.Population.Postings,
        measured.Share,
        measured.Range.Low,
        measured.Range.High,
        measured.Clustered?.Low,
        measured.Clustered?.High,
        CorrectedShape.Of(measured.Corrected),
        measured.CorrectedMissing,
        measured.Employers,
        measured.Population.Employers,
        measured.Population.From,
        measured.Population.To,
        measured.Population.Undated);

    private static string Named(Population population) =>
        population.Segment is { } segment
            ? $"{Kebab.Of(population.Role)} postings, {Kebab.Of(segment.By)} {segment.Value ?? "not stated"}"
            : $"{Kebab.Of(population.Role)} postings";

    private static EvidenceShape Evidence(AdviceEvidence evidence) => new(
        evidence.Any is { } any ? Share(any) : null,
        [.. evidence.MostNamed.Select(Share)],
        evidence.Platform is { } platform ? Share(platform) : null,
        evidence.Country is { } country ? Share(country) : null,
        evidence.Missing,
        [.. evidence.Pay?.Studies.Select(PaySummaryShape.Of) ?? []]);

    private static FlipShape Flip(Flip flip, Flow flow) =>
        new(flip.Outcome, flow.Outcome(flip.Outcome).Text, [.. flip.Changes.Select(change => new ChangeShape(change.Question, change.From, change.To))]);

    private static PlanStepShape PlanStep(PlanStep step) => new(step.Id, step.Text, step.Source);
}
