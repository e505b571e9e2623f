namespace Credence.App.Portfolio;

/// <summary>Checks passed (count) of all of a section (count).</summary>
internal sealed record SectionPointsShape(int Passed, int Checks);
