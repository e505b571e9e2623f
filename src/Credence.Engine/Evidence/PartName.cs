namespace Credence.Evidence;

/// <summary>One text for each population, from which its random draws start.</summary>
internal static class PartName
{
    internal static string Of(Population population) => population.Segment is { } segment
        ? $"{EvidenceNames.Of(population.Role)}|{EvidenceNames.Of(segment.By)}|{segment.Value ?? "?"}"
        : EvidenceNames.Of(population.Role);
}
