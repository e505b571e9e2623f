namespace Credence.App.Pictures;

/// <summary>The life of one exam.</summary>
/// <param name="Name">Its code or name.</param>
/// <param name="Sub">A smaller line below; null without one.</param>
/// <param name="Spans">Its stages in order; none where nothing is known.</param>
/// <param name="Events">What happened, in order.</param>
internal sealed record LifeRow(string Name, string? Sub, IReadOnlyList<LifeSpan> Spans, IReadOnlyList<LifeEvent> Events);
