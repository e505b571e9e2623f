namespace Credence.App.Pictures;

/// <summary>An event of a <see cref="LifeLine"/> with the number it has in the drawing; null for what carries no date.</summary>
internal sealed record NumberedEvent(LifeRow Row, LifeEvent Event, int? Number);
