namespace Credence.Rules;

/// <summary>What to do in one situation.</summary>
/// <param name="Id">Id of the strategy (kebab-case, never reused).</param>
/// <param name="Title">The situation in plain words.</param>
/// <param name="Source">Who advises it: source id, a slash, section.</param>
/// <param name="When">Conditions, any of which selects it; empty where it fits everyone.</param>
/// <param name="Prefers">Kinds of options in the order this strategy takes them up; the last part of an option's place in an answer.</param>
/// <param name="Advice">Its advice, in order.</param>
public sealed record Strategy(
    string Id, string Title, string Source, IReadOnlyList<Condition> When, IReadOnlyList<string> Prefers, IReadOnlyList<AdviceItem> Advice);
