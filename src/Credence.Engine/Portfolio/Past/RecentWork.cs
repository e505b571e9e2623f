using Credence.Statistics;

namespace Credence.Portfolio.Past;

/// <summary>Work that goes on.</summary>
internal static class RecentWork
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Repository.History.Tip.When is not { } when)
            return Finding.Unknown("the last commit shows no date");
        var last = DateOnly.FromDateTime(when.UtcDateTime);
        var days = input.AsOf.DayNumber - last.DayNumber;
        var said = FormattableString.Invariant($"the last commit is of {last:yyyy-MM-dd}");
        // a clock of another zone may be a day ahead
        return days < -1 ? Finding.Unknown(FormattableString.Invariant($"{said}, after {input.AsOf:yyyy-MM-dd}"))
            : days <= input.Limits.RecentDays ? Finding.Passed(said).Sure
            : Finding.Failed(FormattableString.Invariant($"{said}, {CountedNoun.Of(days, "day")} ago; {input.Limits.RecentDays} are the most")).Sure;
    }
}
