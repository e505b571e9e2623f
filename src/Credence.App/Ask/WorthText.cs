using Credence.App.Hosting;
using System.Globalization;
using Credence.Advice;
using Credence.Advice.Worth;
using Credence.Returns;
using Credence.Returns.Estimates;
using Credence.Returns.Options;

namespace Credence.App.Ask;

/// <summary>What the options are worth, as a person reads it.</summary>
internal static class WorthText
{
    internal const string Missing = "it is worked out only where postings were counted and every estimate's source was public by the day of this answer";

    private const string NothingBest = "These figures alone would say: do nothing. Where the sentence at the top advises to build, it follows the articles, which count what one learns and can show.";
    private const string Counted = "Counted are a job found sooner and a pay difference against money and hours; an hour costs about half an hour's pay. What you learn in those hours is not counted: no measurement of it was found.";
    private const string ProofAsked = "Someone asks you for formal proof. Where a role is yours only with it, the chance is far above what postings say: compare your own with the break-even above.";
    private const double LowPoint = .1;
    private const double HighPoint = .9;
    private static readonly int[] Widths = [28, 8, 20, 12, 11];

    /// <summary>The break-even sentence about the first certification; null where there is none.</summary>
    internal static string? BreakEven(AdviceWorth worth)
    {
        if (worth.BreakEven is not { } chance)
            return null;
        var label = worth.Options[0].Label;
        var difference = chance.IsOfSearch ? "the chance that it makes the job come sooner" : "the chance that a pay difference is due to it";
        var needed = chance.Needed switch
        {
            null => $"{label} cannot pay back on these figures: no benefit is in them.",
            > 1 => $"{label} cannot pay back on these figures, whatever {difference}.",
            <= 0 => $"{label} pays back on these figures whatever {difference}.",
            { } share => $"{label} pays back if {difference} is above {Phrase.Percent(share)}, all else as estimated.",
        };
        return $"{needed} {Suggested(chance)}";
    }

    private static string Suggested(BreakEvenChance chance)
    {
        if (chance.Search is not { } search)
            return $"Base rates of credentials suggest {Phrase.Percent(chance.Suggested)}.";
        var experiment = chance.Experiment is { } found ? $"; an experiment that encouraged learners, mostly without a degree, to share course credentials suggests {Phrase.Percent(found)}" : "";
        return $"{(chance.IsOwnCount ? "Your count of postings suggests" : "Postings that name it suggest")} {Phrase.Percent(chance.Suggested)}, and it could be {Phrase.Percent(search.Range, chance.Suggested)}{experiment}.";
    }

    internal static void Write(Page page, AdviceWorth? worth, string? command)
    {
        page.Heading("What it may come to (today's US dollars, after tax)");
        if (worth is null)
        {
            page.Item("  ", $"Unknown: {Missing}.");
            return;
        }

        Table(page, worth);
        foreach (var note in Notes(worth))
            page.Item("  ", note);
        if (UsualPay(worth) is { } usual)
            page.Item("  ", $"{usual} Give yours with --{OptionContext.SalaryUsd}.");
        Drivers(page, worth);
        FindOut(page, worth);
        if (command is not null)
            page.Item("  ", Grades(worth.Options[0], command));
    }

    /// <summary>What the figures say together and what they leave out, in sentences.</summary>
    internal static IEnumerable<string> Notes(AdviceWorth worth)
    {
        yield return Separation(worth);
        yield return Rules(worth);
        if (worth.Comparison.Best == Comparison.DoNothing)
            yield return NothingBest;
        yield return Counted;
        if (worth.IsProofAsked && worth.BreakEven is not null)
            yield return ProofAsked;
    }

    /// <summary>That a usual pay was taken where the person gave none, and what hangs on it; null where pay was given.</summary>
    internal static string? UsualPay(AdviceWorth worth)
    {
        var first = worth.Options[0];
        if (first.Made.Inputs.FirstOrDefault(input => input.Name == ReturnInputs.Salary.Name) is not { Grade: not null } pay)
            return null;
        var taken = $"What the job you want pays is not known, so a usual one is taken: {Phrase.Usd(pay.Known.Quantile(LowPoint))} to {Phrase.Usd(pay.Known.Quantile(HighPoint))} a year for eight in ten. {pay.Why}";
        return first.Result.Drivers.FirstOrDefault(driver => driver.Input == ReturnInputs.Salary) is { } driver
            ? $"{taken} Between these ends {first.Label} comes to {Phrase.Usd(driver.AtLow)} to {Phrase.Usd(driver.AtHigh)}, everything else at its middle value."
            : taken;
    }

    private static void Table(Page page, AdviceWorth worth)
    {
        page.Row(Widths, "Option", "Average", "90 % of futures", "Gains at all", "Is the best");
        page.Row(Widths, [.. Widths.Select(width => new string('-', width))]);
        var nothing = worth.Comparison.Options.First(option => option.Name == Comparison.DoNothing);
        page.Row(Widths, "Do nothing for now", "$0", "$0", "-", Phrase.Percent(nothing.ProbabilityBest));
        foreach (var option in worth.Options)
        {
            var (result, spread) = (option.Result, option.Result.Spread);
            page.Row(
                Widths, option.Id == ProjectReturn.Id && worth.Options.Count > 1 ? "Project in the same hours" : option.Label, Phrase.Usd(result.MeanExpected.Value), $"{Phrase.Usd(spread.P5.Value)} to {Phrase.Usd(spread.P95.Value)}",
                Phrase.Percent(result.ProbabilityPositive.Value), Phrase.Percent(option.Compared.ProbabilityBest));
        }
    }

    internal static string Separation(AdviceWorth worth)
    {
        var comparison = worth.Comparison;
        var best = Named(worth, comparison.Best);
        if (comparison.Separable)
            return $"{Capital.Of(best)} is ahead of every other option in at least 95 % of what the inputs may be.";
        // the one it is ahead of least often, which need not be the one with the next mean
        var closest = comparison.Options.Where(option => option.BeatenByBest is not null).OrderBy(option => option.BeatenByBest).ThenBy(option => option.Name == comparison.RunnerUp ? 0 : 1).First();
        return $"The evidence cannot separate {best} from {Named(worth, closest.Name)}: the first is ahead in {closest.BeatenByBest!.Value.ToString("P1", CultureInfo.InvariantCulture)} of what the inputs may be, and 95 % is asked.";
    }

    internal static string Rules(AdviceWorth worth)
    {
        var choices = worth.Comparison.Choices;
        var weight = worth.Comparison.LossAversion.ToString("0.##", CultureInfo.InvariantCulture);
        return choices.Agree
            ? $"Highest mean, most often best, and highest mean with losses counted {weight} times: all three choose {Named(worth, choices.HighestMean)}."
            : $"The rules of decision disagree: the highest mean chooses {Named(worth, choices.HighestMean)}, the most often best is {Named(worth, choices.MostOftenBest)}, and with losses counted {weight} times it is {Named(worth, choices.LossWeighted)}.";
    }

    private static void Drivers(Page page, AdviceWorth worth)
    {
        if (worth.Drivers.Count == 0)
            return;
        page.Item("  ", $"What {worth.Options[0].Label} hangs on most, each from its 10 % to its 90 % point, the others at their medians:");
        foreach (var driver in worth.Drivers)
        {
            var turns = driver.AtLow < 0 != driver.AtHigh < 0 ? "; it can turn the sign" : "";
            page.Item("  - ", $"{Capital.Of(driver.Input.About)}: {Phrase.Usd(driver.AtLow)} to {Phrase.Usd(driver.AtHigh)}{turns}.");
        }
    }

    private static void FindOut(Page page, AdviceWorth worth)
    {
        if (worth.FindOut.Count == 0)
        {
            page.Item("  ", $"No single input of {worth.Options[0].Label}, known exactly, would change the choice between it and nothing by a dollar or more.");
            return;
        }

        page.Item("  ", "Find out first (what knowing it is worth on average before choosing between it and nothing):");
        foreach (var next in worth.FindOut)
            page.Item("  ? ", $"{next.Text} ({Phrase.Usd(next.Usd)}{(next.Question is { } question ? $", --{question}" : "")})");
    }

    private static string Grades(OptionWorth option, string command)
    {
        var inputs = option.Made.All.ToList();
        int Count(EstimateGrade? grade) => inputs.Count(input => input.Grade == grade);
        return $"Inputs of {option.Label}: {inputs.Count}, of them measured {Count(EstimateGrade.Measured)}, reported {Count(EstimateGrade.Reported)}, opinions {Count(EstimateGrade.Opinion)}, yours or fixed {Count(null)}. "
            + (option.Id == ProjectReturn.Id ? $"'{command} ask --json' shows each with its source." : $"'{command} returns --certification {option.Id}' shows each with its source.");
    }

    internal static string Named(AdviceWorth worth, string name) =>
        name == Comparison.DoNothing ? "doing nothing" : worth.Options.First(option => option.Made.Case.Name == name).Label is var label && name == ProjectReturn.Id ? "a project" : label;
}
