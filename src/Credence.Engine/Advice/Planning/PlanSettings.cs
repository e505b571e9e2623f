using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>The settings of <c>data/rules/planning.yaml</c>.</summary>
/// <param name="SpentOn">What the hours of an alternative are spent on, by catalog id.</param>
/// <param name="Repeats">How often an option can be done, by catalog id; 1 where it is not there.</param>
/// <param name="MarginDays">Days before the last day of an exam that should be left for a second try.</param>
/// <param name="AtOnce">Options open at one time unless the person says otherwise (count).</param>
/// <param name="CohortPace">Hours a week at which people of a cohort are taken to work on what is paid by the month.</param>
/// <param name="SmallestGroup">People in the smallest group an exported statistic may show (count, at least 3).</param>
public sealed record PlanSettings(
    IReadOnlyDictionary<string, PlanOptionKind> SpentOn, IReadOnlyDictionary<string, int> Repeats, int MarginDays, int AtOnce, int CohortPace, int SmallestGroup)
{
    /// <summary>Groups smaller than this are never shown, whatever the settings say.</summary>
    public const int LeastGroup = 3;

    private const int MostDays = 366;
    private const int MostRepeats = 10;
    private const int MostAtOnce = 4;
    private const int MostPace = 80;
    private const int MostGroup = 1000;

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is not sound; the message starts with <c>path:line:column</c>.</exception>
    public static PlanSettings Read(DataFolder data)
    {
        var map = YamlMap.Read(data.Combine("rules", "planning.yaml"));
        if (map.Text("kind") != "planning")
            throw map.Wrong("kind", "'kind' must be planning");
        _ = (map.Text("id"), map.Number("version"), map.Text("title"), map.Text("source"));
        var spent = new SortedDictionary<string, PlanOptionKind>(StringComparer.Ordinal);
        foreach (var entry in map.Maps("spent-on"))
        {
            var kind = entry.OneOf<PlanOptionKind>("kind");
            foreach (var option in entry.Texts("options"))
            {
                if (!spent.TryAdd(option, kind))
                    throw entry.Wrong("options", $"'{option}' stands in two lists");
            }

            entry.Sources();
            entry.NoOtherKeys();
        }

        var settings = new PlanSettings(
            spent, map.Maps("repeats").ToDictionary(entry => entry.Text("option"), entry => Whole(entry, "times", "option", MostRepeats, 1), StringComparer.Ordinal),
            Setting(map, "margin", MostDays, 0), Setting(map, "at-once", MostAtOnce, 1), Setting(map, "cohort-pace", MostPace, 1), Setting(map, "smallest-group", MostGroup, LeastGroup));
        map.NoOtherKeys();
        return settings;
    }

    private static int Setting(YamlMap map, string key, int most, int least) =>
        Whole(map.OptionalMap(key) ?? throw map.Wrong(key, $"'{key}' is missing"), "value", "unit", most, least);

    private static int Whole(YamlMap entry, string key, string beside, int most, int least)
    {
        var number = entry.Number(key);
        _ = (entry.Text(beside), entry.Text("grade"), entry.Sources());
        if (entry.OptionalDate("as-of") is null)
            throw entry.Wrong("as-of", "'as-of' is missing");
        entry.NoOtherKeys();
        return number == Math.Floor(number) && number >= least && number <= most
            ? (int)number
            : throw entry.Wrong(key, FormattableString.Invariant($"'{key}' must be a whole number from {least} to {most}"));
    }
}
