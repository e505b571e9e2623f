namespace Credence.Advice.Planning;

/// <summary>Where the limits of a profile stand, as <c>path:line:column</c>, for complaints about them.</summary>
/// <param name="File">The profile itself.</param>
/// <param name="Deadline">Its deadline.</param>
public sealed record PlanPlaces(string File, string Deadline);
