namespace Credence.Advice.Planning;

/// <summary>A time in which the person has more or fewer hours than usual, such as a holiday.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="HoursPerWeek">Hours a week in it.</param>
public sealed record HoursException(DateOnly From, DateOnly To, double HoursPerWeek);
