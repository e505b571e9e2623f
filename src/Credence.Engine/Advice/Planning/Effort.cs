namespace Credence.Advice.Planning;

/// <summary>How much work a search may do, in the solver's own deterministic seconds: the same on every machine, about one to two seconds of a processor each.</summary>
/// <param name="Choosing">For finding the plan that adds most and proving it.</param>
/// <param name="Shortening">For finding the shortest and cheapest among plans that add as much.</param>
internal sealed record Effort(double Choosing, double Shortening)
{
    /// <summary>For the plan itself.</summary>
    internal static readonly Effort Plan = new(5, 1);

    /// <summary>For a question beside it, such as what would change.</summary>
    internal static readonly Effort Question = new(.1, 0);
}
