using Credence.Advice;
using Credence.Advice.Worth;
using Credence.App.Hosting.Web.Pages;
using Credence.App.Pictures;
using Credence.App.Returns;
using Credence.Returns;
using Microsoft.AspNetCore.Components;

namespace Credence.App.Ask;

/// <summary>Draws an answer.</summary>
internal static class AnswerDrawing
{
    /// <param name="answer">The answer.</param>
    /// <param name="rules">What it was made by.</param>
    /// <param name="kept">Day and seed the address names.</param>
    internal static AnswerPictures Of(AdviceAnswer answer, AdviceRules rules, IReadOnlyList<KeyValuePair<string, string>> kept)
    {
        var first = answer.Worth?.Options[0];
        return new AnswerPictures(
            first is null ? null : Dots(first),
            new MarkupString(Options(answer, kept).Html),
            new MarkupString(new FlowPicture(new Caption("flow", FlowTitle(answer, rules), "The whole decision as the articles have it. Bold: your answers."), rules.Flow, answer.Flow).Html),
            Evidence(answer.Evidence) is { } evidence ? new MarkupString(evidence.Html) : null,
            first is null ? null : new MarkupString(ReturnsPictures.Futures(first.Result, first.Label, "futures").Html),
            first is not null && ReturnsPictures.Drivers(first.Result, first.Label, "drivers") is { } drivers ? new MarkupString(drivers.Html) : null);
    }

    /// <summary>All options against doing nothing.</summary>
    private static PlotTable Options(AdviceAnswer answer, IReadOnlyList<KeyValuePair<string, string>> kept)
    {
        var worth = answer.Worth;
        PlotRow[] rows = [.. answer.Options.Select(option => Option(option, worth, answer.Options, kept))];
        var title = worth is null ? "What the options are worth is not known" : WorthText.Separation(worth).TrimEnd('.').Split(": ")[0];
        return new PlotTable(
            new Caption("options-plot", title, "Expected value in today's US dollars after tax, with hours counted as cost. Line: 90 % of futures. Doing nothing is the yardstick."),
            PlotUnit.SignedMoney, "Option", "Average", "90 % of futures", "90 % of futures, against doing nothing", ["Money, $", "Hours", "Best in"], rows, PlotAxis.Over(PlotUnit.SignedMoney, rows));
    }

    private static PlotRow Option(AdviceOption option, AdviceWorth? worth, IReadOnlyList<AdviceOption> all, IReadOnlyList<KeyValuePair<string, string>> kept)
    {
        var valued = worth?.Options.FirstOrDefault(one => one.Id == option.Id);
        var compared = option.Kind == OptionKind.Yardstick ? worth?.Comparison.Options.First(one => one.Name == Comparison.DoNothing) : valued?.Compared;
        PlotCell[] further = [new(OptionTable.Figure(option.Cost)), new(OptionTable.Figure(option.Hours)), new(compared is null ? "unknown" : Phrase.Percent(compared.ProbabilityBest))];
        PlotMark mark = (option.Kind, valued) switch
        {
            (OptionKind.Yardstick, _) => new PlotMark.Yardstick(0),
            (_, { } known) => new PlotMark.Interval(known.Result.MeanExpected.Value, known.Result.Spread.P5.Value, known.Result.Spread.P95.Value),
            (OptionKind.Certification, _) => new PlotMark.Unknown("worked out for the first three only"),
            _ => new PlotMark.Unknown("no measurement of what it brings was found"),
        };
        return new PlotRow(option.Label, mark)
        {
            Sub = option.Label == option.Name ? null : option.Name,
            RangeWords = option.Kind == OptionKind.Yardstick ? "the yardstick" : null,
            IsChosen = option.Id == all.FirstOrDefault(one => one.Kind == OptionKind.Certification)?.Id && worth is not null && valued is not null,
            Further = further,
            Address = option.Kind == OptionKind.Certification ? Addresses.Of($"/certifications/{Uri.EscapeDataString(option.Id)}", kept) : null,
        };
    }

    private static string FlowTitle(AdviceAnswer answer, AdviceRules rules) => answer.Flow.Outcome is { } outcome
        ? $"Your answers lead to: {rules.Flow.Outcome(outcome).Text}"
        : $"Still open: {Phrase.Either([.. answer.Flow.Possible.Select(id => rules.Flow.Outcome(id).Text)])}";

    /// <summary>What postings name; null where none were counted.</summary>
    internal static PlotTable? Evidence(AdviceEvidence evidence)
    {
        if (evidence.Any is not { } any)
            return null;
        PlotRow[] rows =
        [
            Share(any, "Any certification", "on AI or anything else"),
            .. evidence.Country is { } country ? [Share(country, "Any, in your country", Phrase.Count(country.Population.Postings) + " postings")] : Array.Empty<PlotRow>(),
            .. evidence.Platform is { } platform ? [Share(platform, $"Any of {platform.Name}", "your platform")] : Array.Empty<PlotRow>(),
            .. evidence.MostNamed.Select(share => Share(share, share.Name, null)),
        ];
        return new PlotTable(
            new Caption("evidence-plot", $"About {OneIn(any)} of these postings names a certification", $"{Phrase.Count(any.Population.Postings)} distinct AI postings, duplicates counted once{Phrase.Posted(any.Population)}."),
            PlotUnit.Share, "Named in the posting", "Share", "95 % interval", "95 % interval, percent of postings", ["Postings", "Employers"], rows, PlotAxis.Over(PlotUnit.Share, rows));
    }

    internal static string OneIn(MeasuredShare share) => share.Count == 0 ? "none" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"1 in {Math.Round(1 / share.Share):N0}");

    internal static PlotRow Share(MeasuredShare share, string name, string? sub) =>
        new(name, share.IsNotOfferedYet ? new PlotMark.Unknown("not on offer when these postings were written") : new PlotMark.Interval(share.Share, share.Range.Low, share.Range.High))
        {
            Sub = sub,
            IsFew = share.Population.IsSmall,
            Further = [new PlotCell(Phrase.Count(share.Count), $"of {Phrase.Count(share.Population.Postings)}"), new PlotCell(share is { Count: > 0, Employers: 0 } ? "none named" : Phrase.Count(share.Employers))],
        };

    private static MarkupString Dots(OptionWorth first)
    {
        var futures = first.Result.Spread.Futures;
        var gains = futures.Count(value => value > 0);
        return new MarkupString($"""<figure>{Dots20.Of(futures, first.Label).Html}<figcaption><b>{Markup.Of($"Of 20 futures like yours, {first.Label} ends above zero in {Word(gains)}").Text}</b><span class="sub">{Markup.Of($"{Phrase.Usd(first.Result.MeanExpected.Value)} on average.").Text}</span></figcaption></figure>""");
    }

    private static string Word(int count) => count == 0 ? "none" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
