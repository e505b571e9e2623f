namespace Credence.Pages.Facts;

/// <summary>How long a course takes.</summary>
/// <param name="Hours">Hours in all; null where the page does not say.</param>
/// <param name="Weeks">Weeks from start to end; null where the page does not say.</param>
/// <param name="Days">Days of a length that is given in days or hours of the clock beside a label such as "Duration"; null where there is none.</param>
/// <param name="Quote">Where it says so; null where it does not.</param>
/// <param name="DaysQuote">Where <paramref name="Days"/> stands.</param>
internal sealed record PageLength(double? Hours, double? Weeks, double? Days, Quote? Quote, Quote? DaysQuote);
