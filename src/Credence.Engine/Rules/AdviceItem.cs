namespace Credence.Rules;

/// <summary>One piece of advice in our own words.</summary>
/// <param name="Id">Id of the item (kebab-case, never reused).</param>
/// <param name="Place">Where in an answer it belongs.</param>
/// <param name="Text">The advice; <c>{certification}</c>, <c>{take}</c> (to sit that exam or take that course) and <c>{platform}</c> stand for the person's first candidate and platform, and an item whose word is not known is left out.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
/// <param name="Since">First day it is advised; null where it always was.</param>
/// <param name="Until">Last day it is advised; null where no end is known.</param>
/// <param name="When">Conditions, any of which lets it be advised; empty where it always is.</param>
public sealed record AdviceItem(
    string Id, AdvicePlace Place, string Text, string Source, DateOnly? Since, DateOnly? Until, IReadOnlyList<Condition> When)
{
    /// <summary>True where the item is advised on that day.</summary>
    public bool HoldsOn(DateOnly day) => (Since is null || Since <= day) && (Until is null || day <= Until);
}
