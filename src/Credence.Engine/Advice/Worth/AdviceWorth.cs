using Credence.Returns;

namespace Credence.Advice.Worth;

/// <summary>What the options are worth to the person, and what that hangs on. Money is in today's US dollars, after tax.</summary>
/// <param name="Options">Certifications in the order of the options, then a project built in the same hours; doing nothing is worth 0 and not listed.</param>
/// <param name="Comparison">All of them compared draw by draw, doing nothing among them.</param>
/// <param name="BreakEven">About the first certification; null where there is none.</param>
/// <param name="Drivers">What the first option's value hangs on most, the largest first.</param>
/// <param name="FindOut">What to find out next about it, the most valuable first; empty where knowing any one input would change no choice.</param>
/// <param name="IsProofAsked">True where someone asks the person for formal proof, so that what postings say of the search is not the measure of it.</param>
/// <param name="Shared">Inputs that had the same draw in every option compared.</param>
/// <param name="Draws">Draws (count).</param>
/// <remarks>Method: docs/method/return-model.md; decision rules: docs/decisions/0015.</remarks>
public sealed record AdviceWorth(
    IReadOnlyList<OptionWorth> Options,
    Comparison Comparison,
    BreakEvenChance? BreakEven,
    IReadOnlyList<InputInfluence> Drivers,
    IReadOnlyList<FindOutNext> FindOut,
    bool IsProofAsked,
    IReadOnlyList<ReturnInput> Shared,
    int Draws);
