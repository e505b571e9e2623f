namespace Credence.Rules.Feel;

/// <summary>Where a clock stands: an offset from UTC, or a named zone whose offset depends on the day.</summary>
/// <param name="Offset">Offset from UTC; null where a name says it.</param>
/// <param name="Name">IANA name of the zone, such as <c>Europe/Paris</c>; null where an offset says it.</param>
public sealed record ClockZone(TimeSpan? Offset, string? Name);
