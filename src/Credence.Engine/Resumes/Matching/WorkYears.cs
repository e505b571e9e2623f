using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Years of work that dated positions come to, whatever they were; positions at the same time count once.</summary>
/// <param name="Low">At least (years).</param>
/// <param name="High">At most (years); null where a position states no time, so that nothing bounds it.</param>
/// <remarks>A month counts whole at both ends, as does a day: 2014-01 to 2023-12 is ten years. Of a year only at least a month of it is sure. Method: docs/method/match.md.</remarks>
public readonly record struct WorkYears(double Low, double? High)
{
    private const int MonthsOfYear = 12;
    private const double DaysOfMonth = 31;
    private const int Digits = 9; // sums of parts are not exact

    /// <summary>The years of some positions on a day.</summary>
    public static WorkYears Of(IReadOnlyList<WorkEntry> work, DateOnly asOf)
    {
        var bounded = work.Count > 0;
        var (least, most) = (new List<(double From, double To)>(), new List<(double From, double To)>());
        foreach (var (start, end, goesOn) in work.Select(entry => (entry.Period.Start?.Value, entry.Period.End?.Value, entry.Period.GoesOn is { Value: true })))
        {
            var last = end ?? (goesOn ? PartialDate.Of(asOf) : (PartialDate?)null);
            if (start is not { } first || last is not { } until)
            {
                bounded = false;
                continue;
            }

            least.Add((Months(IsOneMonth(first) ? first.Earliest : FirstOf(first.Latest)), Through(IsOneMonth(until) ? until.Latest : LastOf(until.Earliest), asOf)));
            most.Add((Months(first.Earliest), Through(until.Latest, asOf)));
        }

        return new WorkYears(Length(least), bounded ? Length(most) : null);
    }

    /// <summary>Months before a day, its own by a part that is the same for the same day of every month.</summary>
    private static double Months(DateOnly day) => (MonthsOfYear * day.Year) + day.Month + ((day.Day - 1) / DaysOfMonth);

    /// <summary>Months through a day, or through the day of the answer where that is earlier.</summary>
    private static double Through(DateOnly day, DateOnly asOf) => Months((day < asOf ? day : asOf).AddDays(1));

    private static bool IsOneMonth(PartialDate date) => (date.Earliest.Year, date.Earliest.Month) == (date.Latest.Year, date.Latest.Month);

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOf(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static double Length(List<(double From, double To)> spans)
    {
        var (months, until) = (0.0, double.NegativeInfinity);
        foreach (var (from, to) in spans.Where(span => span.To > span.From).Order())
        {
            months += Math.Max(0, to - Math.Max(from, until));
            until = Math.Max(until, to);
        }

        return Math.Round(months / MonthsOfYear, Digits);
    }
}
