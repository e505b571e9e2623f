using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>What to do when: the options chosen, laid out over weeks.</summary>
/// <param name="Profile">What it was made for.</param>
/// <param name="Steps">In the order in which they begin.</param>
/// <param name="NotPlanned">The options that are not in it, with reasons.</param>
/// <param name="Gain">What the steps of known value add to the objective (US dollars or postings).</param>
/// <param name="Bound">Proven: no plan under these limits adds more.</param>
/// <param name="IsOptimal">True where <paramref name="Gain"/> is proven to be the most there is.</param>
/// <param name="Postings">Postings the steps open, counted once for each step; null where unknown for one of them.</param>
/// <param name="WhatIf">What slightly looser limits would add.</param>
/// <param name="Warnings">What could make it wrong or late.</param>
/// <param name="Infeasible">Why there is no plan; null where there is one.</param>
/// <param name="Receipt">How to repeat it.</param>
public sealed record TimedPlan(
    PlanProfile Profile,
    IReadOnlyList<ScheduledStep> Steps,
    IReadOnlyList<NotPlanned> NotPlanned,
    double Gain,
    double Bound,
    bool IsOptimal,
    double? Postings,
    IReadOnlyList<WhatIf> WhatIf,
    IReadOnlyList<PlanWarning> Warnings,
    Infeasibility? Infeasible,
    Receipt Receipt)
{
    /// <summary>Hours of all steps.</summary>
    public double Hours => Steps.Sum(step => step.Hours);

    /// <summary>Money of all steps, in US dollars.</summary>
    public double CostUsd => Steps.Sum(step => step.CostUsd);

    /// <summary>Last day of the last step; null without steps.</summary>
    public DateOnly? Done => Steps.Count == 0 ? null : Steps.Max(step => step.End);

    /// <summary>Part of the hours, those done before included, that is building; null without hours.</summary>
    public double? BuildingShare
    {
        get
        {
            var built = Profile.Done.Where(done => done.Kind == PlanOptionKind.Building).Sum(done => done.Hours ?? 0) + Steps.Where(step => step.Option.Kind == PlanOptionKind.Building).Sum(step => step.Hours);
            var all = Profile.Done.Sum(done => done.Hours ?? 0) + Hours;
            return all > 0 ? built / all : null;
        }
    }
}
