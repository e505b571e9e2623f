using Credence.Returns;

namespace Credence.App.Returns;

/// <summary>Options compared draw by draw.</summary>
/// <param name="Options">What each came to, doing nothing first.</param>
/// <param name="ProbabilityBest">Part of the draws in which each is best, luck averaged out, by name.</param>
/// <param name="Evpi">Worth of knowing every input before choosing (USD).</param>
/// <param name="EvpiSe">Its standard error (USD).</param>
/// <param name="EvpiClairvoyant">Worth of knowing luck too (USD).</param>
/// <param name="EvpiClairvoyantSe">Its standard error (USD).</param>
/// <param name="Separable">Whether the best is ahead of every other in at least <paramref name="SeparableShare"/> of the draws.</param>
/// <param name="SeparableShare">That part (ratio).</param>
/// <param name="Best">Option with the highest mean.</param>
/// <param name="RunnerUp">The next.</param>
/// <param name="BestBeatsRunnerUp">Part of the draws in which the best is ahead of it (ratio).</param>
/// <param name="LossAversion">How many times a loss weighs as much as a gain.</param>
/// <param name="Rules">What each rule of decision chooses.</param>
/// <param name="RulesAgree">Whether all choose the same.</param>
/// <param name="Statement">The comparison in one sentence.</param>
internal sealed record ComparisonShape(
    IReadOnlyList<ComparedOptionShape> Options,
    OrderedDictionary<string, double> ProbabilityBest,
    double Evpi,
    double EvpiSe,
    double EvpiClairvoyant,
    double EvpiClairvoyantSe,
    bool Separable,
    double SeparableShare,
    string Best,
    string RunnerUp,
    double BestBeatsRunnerUp,
    double LossAversion,
    RulesShape Rules,
    bool RulesAgree,
    string Statement)
{
    internal static ComparisonShape Of(Comparison compared) => new(
        [.. compared.Options.Select(ComparedOptionShape.Of)],
        new OrderedDictionary<string, double>(compared.Options.Select(option => KeyValuePair.Create(option.Name, Rounded.Of(option.ProbabilityBest)))),
        Rounded.Of(compared.Evpi.Value),
        Rounded.Of(compared.Evpi.StandardError),
        Rounded.Of(compared.EvpiClairvoyant.Value),
        Rounded.Of(compared.EvpiClairvoyant.StandardError),
        compared.Separable,
        Comparison.SeparableShare,
        compared.Best,
        compared.RunnerUp,
        Rounded.Of(compared.BestBeatsRunnerUp),
        compared.LossAversion,
        new RulesShape(compared.Choices.HighestMean, compared.Choices.MostOftenBest, compared.Choices.LossWeighted),
        compared.Choices.Agree,
        ComparisonText.Statement(compared));
}
