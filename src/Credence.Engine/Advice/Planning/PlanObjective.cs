namespace Credence.Advice.Planning;

/// <summary>What a plan is to have most of.</summary>
public enum PlanObjective
{
    /// <summary>Expected value of the options done, in US dollars.</summary>
    ExpectedValue,

    /// <summary>Postings the options done open; among equal plans the one of fewest hours.</summary>
    PostingsOpened,
}
