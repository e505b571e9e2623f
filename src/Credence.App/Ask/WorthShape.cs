using Credence.Advice.Worth;
using Credence.App.Returns;

namespace Credence.App.Ask;

/// <summary>What the options are worth; money in today's US dollars, after tax.</summary>
internal sealed record WorthShape(
    string? BreakEvenSentence,
    BreakEvenShape? BreakEven,
    IReadOnlyList<OptionWorthShape> Options,
    string Best,
    bool Separable,
    double Evpi,
    double EvpiClairvoyant,
    double LossWeight,
    RuleChoicesShape Rules,
    IReadOnlyList<DriverShape> Drivers,
    IReadOnlyList<FindOutShape> FindOut,
    int Draws)
{
    internal static WorthShape Of(AdviceWorth worth) => new(
        WorthText.BreakEven(worth),
        worth.BreakEven is { } chance ? BreakEvenShape.From(chance) : null,
        [.. worth.Options.Select(OptionWorthShape.Of)],
        worth.Comparison.Best,
        worth.Comparison.Separable,
        Rounded.Of(worth.Comparison.Evpi.Value),
        Rounded.Of(worth.Comparison.EvpiClairvoyant.Value),
        worth.Comparison.LossAversion,
        new RuleChoicesShape(worth.Comparison.Choices.HighestMean, worth.Comparison.Choices.MostOftenBest, worth.Comparison.Choices.LossWeighted, worth.Comparison.Choices.Agree),
        [.. worth.Drivers.Select(driver => new DriverShape(driver.Input.Name, driver.Input.About, Rounded.Of(driver.AtLow), Rounded.Of(driver.AtHigh)))],
        [.. worth.FindOut.Select(next => new FindOutShape(next.Input, next.About, next.Text, next.Question, Rounded.Of(next.Usd)))],
        worth.Draws);
}
