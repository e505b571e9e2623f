using System.Diagnostics;
using System.Globalization;
using Credence.Advice.Planning;

namespace Credence.Bench;

/// <summary>
/// Made problems of 60 options over 52 weeks in which every limit binds, and harder ones: <c>plan [PROBLEMS] [weekly]</c>. Seconds by the clock, chosen, gain, proven bound;
/// <c>weekly</c> also solves them as <see cref="WeeklyForm"/>.
/// </summary>
internal static class PlanRun
{
    private const int UsualProblems = 10;
    private const int UnitsPerWeek = 8 * WorkCalendar.UnitsPerHour;
    private const double WeeklySeconds = 10;

    private static readonly Family[] Families =
    [
        new("long options", 60, 52, 80, false, false),
        new("short options", 60, 52, 30, false, false),
        new("long options, first days", 60, 52, 80, true, false),
        new("short options, first days", 60, 52, 30, true, false),
        new("worth exactly their hours", 60, 52, 80, false, true),
        new("worth exactly their hours, first days", 60, 52, 80, true, true),
        new("200 options, 520 weeks", 200, 520, 80, false, false),
        new("200 options, 520 weeks, first days", 200, 520, 80, true, false),
    ];

    internal static void Run(int? problems, bool weekly)
    {
        foreach (var family in Families)
        {
            var (seconds, gaps, none) = (new List<double>(), new List<double>(), 0);
            var (others, otherGaps, otherNone) = (new List<double>(), new List<double>(), 0);
            for (var seed = 1; seed <= (problems ?? UsualProblems); seed++)
            {
                var problem = Made(seed, family);
                var watch = Stopwatch.StartNew();
                if (PlanSearch.Best(problem, Effort.Plan) is not { } choice)
                {
                    none++;
                    continue;
                }

                seconds.Add(watch.Elapsed.TotalSeconds);
                gaps.Add((choice.Bound - choice.Gain) / (double)choice.Bound);
                if (!weekly || family.Options > 60)
                    continue;
                watch.Restart();
                var other = WeeklyForm.Solve(problem, family.Weeks, UnitsPerWeek, WeeklySeconds);
                others.Add(watch.Elapsed.TotalSeconds);
                if (other is { } found)
                    otherGaps.Add((found.Bound - found.Gain) / found.Bound);
                else
                    otherNone++;
            }

            Print($"{family.Name}: {Spread(seconds)}; {gaps.Count(gap => gap == 0)} of {gaps.Count} proven best, largest gap {gaps.Max():0.00%}, {none} without a plan");
            if (others.Count > 0)
                Print($"  weekly: {Spread(others)}; {otherGaps.Count(gap => gap == 0)} of {others.Count} proven best, largest gap {otherGaps.DefaultIfEmpty(1).Max():0.00%}, none found in {otherNone}");
        }
    }

    private static string Spread(List<double> seconds) =>
        string.Create(CultureInfo.InvariantCulture, $"median {seconds.Order().ElementAt(seconds.Count / 2):0.00} s, most {seconds.Max():0.00} s");

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Values go with hours, so that no option is plainly better; costs, categories, needs, ends and, where asked, first days.</summary>
    private static PlanProblem Made(int seed, Family family)
    {
        var random = new Random(seed);
        var capacity = family.Weeks * UnitsPerWeek;
        var tasks = new List<PlanTask>();
        for (var place = 0; place < family.Options; place++)
        {
            var builds = random.Next(5) < 3;
            var units = random.Next(family.MostHours / 8, family.MostHours + 1) * WorkCalendar.UnitsPerHour;
            var gain = family.WorthHours ? units * 1_000L : units * random.Next(700, 1300) + random.Next(20_000);
            var end = random.Next(3) == 0 ? random.Next(family.Weeks / 4, family.Weeks) : family.Weeks;
            var begin = family.Releases && random.Next(4) == 0 ? random.Next(1, family.Weeks / 2) : 0;
            var due = Math.Min(capacity, Math.Max(end, begin + 10) * UnitsPerWeek);
            tasks.Add(new PlanTask(
                units, random.Next(0, 400) * 100L, gain, builds, begin * UnitsPerWeek, due, builds ? null : random.Next(12), false, place > 0 && random.Next(5) == 0 ? [random.Next(place)] : [], []));
        }

        return new PlanProblem(tasks, 2_000L * family.Options, 8_000, 0, 0, []);
    }

    private sealed record Family(string Name, int Options, int Weeks, int MostHours, bool Releases, bool WorthHours);
}
