namespace Credence.Rules;

/// <summary>Where in an answer a piece of advice belongs.</summary>
public enum AdvicePlace
{
    /// <summary>What to do this week.</summary>
    Week,

    /// <summary>A step of the plan after this week.</summary>
    Plan,
}
