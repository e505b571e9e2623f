using System.Collections.Immutable;
using Credence.Statistics;

namespace Credence.Returns;

/// <summary>What the draws of one case say. Money is in today's USD.</summary>
/// <remarks>Every figure's definition: docs/method/return-model.md.</remarks>
/// <param name="Case">The case.</param>
/// <param name="Draws">Draws of every input and of luck (count).</param>
/// <param name="Mean">Mean net value, luck drawn (USD).</param>
/// <param name="MeanRange">95 % interval of that mean (USD): what more draws could still change, not what may happen.</param>
/// <param name="MeanExpected">The same mean with luck averaged out (USD), which is steadier.</param>
/// <param name="Spread">Where the net value may come to lie.</param>
/// <param name="ProbabilityPositive">Chance that the net value is above 0, luck included (ratio).</param>
/// <param name="ProbabilityExpectedPositive">Chance that it is above 0 on average over luck (ratio): what is not known of the inputs only.</param>
/// <param name="Helped">How often it helped at all, and what it was worth then.</param>
/// <param name="Payback">When it has paid for itself.</param>
/// <param name="EvpiParameters">What it would be worth to know every input before choosing between this and nothing (USD).</param>
/// <param name="EvpiClairvoyant">What it would be worth to know luck too (USD).</param>
/// <param name="BreakEven">What would have to be true for it to be worth exactly nothing.</param>
/// <param name="Parts">Mean cost and the two mean benefits before luck.</param>
/// <param name="Drivers">Which inputs the answer hangs on, in the order of <see cref="ReturnInputs.All"/>; empty where every input is certain.</param>
public sealed record ReturnResult(
    ReturnCase Case,
    int Draws,
    Estimate Mean,
    Interval MeanRange,
    Estimate MeanExpected,
    NetSpread Spread,
    Estimate ProbabilityPositive,
    Estimate ProbabilityExpectedPositive,
    HelpedOrNot Helped,
    Payback Payback,
    Estimate EvpiParameters,
    Estimate EvpiClairvoyant,
    BreakEven BreakEven,
    MeanParts Parts,
    ImmutableArray<InputInfluence> Drivers);
