using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns;

/// <summary>Several options compared draw by draw, doing nothing always among them.</summary>
/// <param name="Options">What each came to: doing nothing first, then in the order given.</param>
/// <param name="Best">Name of the option with the highest mean.</param>
/// <param name="RunnerUp">Name of the next.</param>
/// <param name="BestBeatsRunnerUp">Part of the draws in which the best is ahead of the runner-up, luck averaged out (ratio).</param>
/// <param name="Separable">True where the best is ahead of every other in at least <see cref="SeparableShare"/> of the draws; else the evidence cannot separate them.</param>
/// <param name="Evpi">What it would be worth to know every input before choosing (USD).</param>
/// <param name="EvpiClairvoyant">What it would be worth to know luck too (USD).</param>
/// <param name="LossAversion">How many times a loss weighs as much as an equal gain (pure number, 1 and up).</param>
/// <param name="Choices">What each rule of decision chooses.</param>
public sealed record Comparison(
    ImmutableArray<ComparedOption> Options,
    string Best,
    string RunnerUp,
    double BestBeatsRunnerUp,
    bool Separable,
    Estimate Evpi,
    Estimate EvpiClairvoyant,
    double LossAversion,
    RuleChoices Choices)
{
    /// <summary>Name of the option that costs nothing and brings nothing.</summary>
    public const string DoNothing = "do_nothing";

    /// <summary>How many times a loss weighs as much as an equal gain where the person does not say (pure number).</summary>
    /// <remarks>A. L. Brown, T. Imai, F. M. Vieider and C. F. Camerer, "Meta-analysis of empirical estimates of loss aversion", Journal of Economic Literature 62 (2024): mean 1.955, 95 % interval 1.820 to 2.102, rounded.</remarks>
    public const double UsualLossAversion = 2;

    /// <summary>Part of the draws in which the best must be ahead of every other to be told apart (ratio); a convention, docs/decisions/0015.</summary>
    public const double SeparableShare = .95;
}
