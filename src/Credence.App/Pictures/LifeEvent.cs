namespace Credence.App.Pictures;

/// <summary>Something that happened to an exam.</summary>
/// <param name="Day">The day it is drawn at; null for what carries no date, which is listed and not drawn.</param>
/// <param name="When">The day, month or year in words.</param>
/// <param name="What">What happened, without a final stop.</param>
internal sealed record LifeEvent(DateOnly? Day, string When, string What);
