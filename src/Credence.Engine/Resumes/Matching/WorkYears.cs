using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Years of work that dated positions come to, whatever they were; positions at the same time count once.</summary>
/// <param name="Low">At least (years).</param>
/// <param name="High">At most (years); null where a position states no time, so that nothing bounds it.</param>
public readonly record struct WorkYears(double Low, double? High)
{
    private const double DaysOfYear = 365.25;

    /// <summary>The years of some positions on a day.</summary>
    public static WorkYears Of(IReadOnlyList<WorkEntry> work, DateOnly asOf)
    {
        var bounded = work.Count > 0;
        var (least, most) = (new List<(int From, int To)>(), new List<(int From, int To)>());
        foreach (var (start, end, goesOn) in work.Select(entry => (entry.Period.Start?.Value, entry.Period.End?.Value, entry.Period.GoesOn is { Value: true })))
        {
            var last = end ?? (goesOn ? PartialDate.Of(asOf) : (PartialDate?)null);
            if (start is not { } first || last is not { } until)
            {
                bounded = false;
                continue;
            }

            least.Add((first.Latest.DayNumber, Math.Min(until.Earliest.DayNumber, asOf.DayNumber)));
            most.Add((first.Earliest.DayNumber, Math.Min(until.Latest.DayNumber, asOf.DayNumber) + 1));
        }

        return new WorkYears(Length(least), bounded ? Length(most) : null);
    }

    private static double Length(List<(int From, int To)> spans)
    {
        var (days, until) = (0, int.MinValue);
        foreach (var (from, to) in spans.Where(span => span.To > span.From).Order())
        {
            days += Math.Max(0, to - Math.Max(from, until));
            until = Math.Max(until, to);
        }

        return days / DaysOfYear;
    }
}
