using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Days of a profile, kept to a range in which a plan can be laid out.</summary>
internal static class PlanDays
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>A day, or null where the key is absent.</summary>
    /// <exception cref="UnusableInputException">It is no day, or far from any plan.</exception>
    internal static DateOnly? Optional(YamlMap map, string key) =>
        map.OptionalDate(key) is not { } day ? null : IsUsual(day) ? day : throw map.Wrong(key, FormattableString.Invariant($"'{key}' must lie between the years {FirstYear} and {LastYear}"));

    /// <summary>True for a day that a plan can begin on.</summary>
    internal static bool IsUsual(DateOnly day) => day.Year is >= FirstYear and <= LastYear;
}
