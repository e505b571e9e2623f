using System.Globalization;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice.Planning;

/// <summary>Reads a profile (YAML, so JSON too). Every complaint carries <c>path:line:column</c>. Its keys: docs/guide/what-should-i-do-when.md.</summary>
public sealed class PlanProfileReader
{
    /// <summary>Options of one plan at most.</summary>
    public const int MostOptions = 200;

    private const long MostBytes = 1 << 20;
    private const double MostHoursPerWeek = 168;
    private const double MostUsd = 10_000_000;
    private const int MostMonths = 120;
    private const int MostAtOnce = 4;
    private const int MostExceptions = 1000;
    private const string Own = "your own";
    private const string Answered = "your answers";
    private const string BuildingFrom = "seed-c/strategies";

    private readonly PlanInputs _inputs;
    private readonly YamlMap _map;
    private readonly string _path;
    private readonly Dictionary<string, string> _answers;
    private readonly CatalogOptions _catalog;
    private readonly List<PlanWarning> _warnings = [];

    private PlanProfileReader(string path, YamlMap map, PlanInputs inputs)
    {
        (_path, _inputs, _map) = (path, inputs, map);
        _answers = Answers();
        _catalog = new CatalogOptions(inputs, _answers);
    }

    /// <summary>Reads one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="inputs">Rules, catalog and receipt.</param>
    /// <param name="done">Work done, beside what the file says.</param>
    /// <exception cref="UnusableInputException">The file cannot be read or holds something that cannot be.</exception>
    public static PlanProfile Read(string path, PlanInputs inputs, IReadOnlyList<DoneWork> done) => new PlanProfileReader(path, Open(path), inputs).Profile(done);

    /// <summary>The profile of a person who answered questions: what a file with just these answers says.</summary>
    /// <param name="answers">By question id; hours a week, months and a budget are among them.</param>
    /// <param name="inputs">Rules, catalog and receipt.</param>
    /// <exception cref="UnusableInputException">They leave no time that could be planned.</exception>
    public static PlanProfile Of(IReadOnlyDictionary<string, string> answers, PlanInputs inputs) => new PlanProfileReader(Answered, YamlMap.Of(Answered, answers), inputs).Profile([]);

    private PlanProfile Profile(IReadOnlyList<DoneWork> more)
    {
        var answers = _answers;
        var calendar = Calendar(answers);
        var budget = Limit("budget-usd", answers, QuestionIds.BudgetUsd, 0, MostUsd);
        var objective = _map.OptionalText("objective") is null ? PlanObjective.ExpectedValue : _map.OneOf<PlanObjective>("objective");
        var share = _map.OptionalNumber("building-share");
        if (share is < 0 or > 1)
            throw _map.Wrong("building-share", "'building-share' must lie between 0 and 1");
        var atOnce = _map.OptionalNumber("at-once") ?? _inputs.Settings.AtOnce;
        if (atOnce is < 1 or > MostAtOnce || atOnce != Math.Floor(atOnce))
            throw _map.Wrong("at-once", FormattableString.Invariant($"'at-once' must be a whole number from 1 to {MostAtOnce}"));
        var options = Options(answers);
        var done = new DoneReading(_map, _catalog, options, _warnings).Read(more);
        _map.NoOtherKeys();
        return new PlanProfile(
            calendar, budget, objective, share ?? _inputs.Rules.Options.BuildingShare, share is null ? BuildingFrom : Own, (int)atOnce, _inputs.Settings.MarginDays,
            done.Left, done.Finished, _warnings, new PlanPlaces(_path, _map.Has("deadline") ? _map.Wrong("deadline", "").Where : _path))
        {
            Stop = _inputs.Stop,
        };
    }

    private WorkCalendar Calendar(IReadOnlyDictionary<string, string> answers)
    {
        var asOf = _inputs.Receipt.AsOf;
        var begun = PlanDays.Optional(_map, "start") ?? asOf;
        var start = begun > asOf ? begun : asOf;
        if (!PlanDays.IsUsual(start))
            throw At("start", $"a plan cannot begin on {Phrase.Day(start)}");
        if (begun < asOf)
            _warnings.Add(new PlanWarning(PlanWarningKind.Profile, null, $"The start of {Phrase.Day(begun)} is past, so the plan begins on {Phrase.Day(start)}; months are still counted from that start."));
        var deadline = Deadline(begun, answers);
        if (deadline < start)
            throw At("deadline", $"the deadline, {Phrase.Day(deadline)}, lies before the first day that can be used, {Phrase.Day(start)}");
        var calendar = new WorkCalendar(start, deadline, Hours(answers));
        if (calendar.Weeks == 0)
            throw At("deadline", $"between {Phrase.Day(start)} and the deadline, {Phrase.Day(deadline)}, there is not one whole week");
        if (deadline.DayNumber - start.DayNumber >= (WorkCalendar.MostWeeks + 1) * 7)
            throw At("deadline", FormattableString.Invariant($"a plan has {WorkCalendar.MostWeeks} weeks at most, and the deadline, {Phrase.Day(deadline)}, is later"));
        return calendar;
    }

    private DateOnly Deadline(DateOnly begun, IReadOnlyDictionary<string, string> answers)
    {
        var text = _map.OptionalText("deadline");
        if (text is not null && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        text ??= answers.GetValueOrDefault(QuestionIds.Months)
            ?? throw new UnusableInputException(_map.Where, "'deadline' is missing", "Write a day as yyyy-MM-dd, or a number of months");
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var months) || months is not (> 0 and <= MostMonths))
            throw At("deadline", FormattableString.Invariant($"'deadline' must be a day as yyyy-MM-dd or a number of months up to {MostMonths}, not '{text}'"));
        var days = (months - Math.Floor(months)) * Means.WeeksIn(1) * 7;
        return begun.AddMonths((int)Math.Floor(months)).AddDays((int)Math.Floor(days) - 1);
    }

    private WorkHours Hours(IReadOnlyDictionary<string, string> answers)
    {
        var usual = Limit("hours-per-week", answers, QuestionIds.HoursPerWeek, 0, MostHoursPerWeek);
        var exceptions = new List<HoursException>();
        foreach (var entry in _map.Maps("weeks"))
        {
            if (exceptions.Count == MostExceptions)
                throw entry.Wrong("from", FormattableString.Invariant($"more than {MostExceptions} exceptions"));
            var (from, to) = (entry.OptionalDate("from") ?? throw entry.Wrong("from", "'from' is missing"), entry.OptionalDate("to") ?? throw entry.Wrong("to", "'to' is missing"));
            var hours = entry.Number("hours");
            if (hours is < 0 or > MostHoursPerWeek)
                throw entry.Wrong("hours", FormattableString.Invariant($"'hours' must lie between 0 and {MostHoursPerWeek} hours a week, not '{entry.OptionalText("hours")}'"));
            if (to < from)
                throw entry.Wrong("to", $"'to' lies before 'from' ({Phrase.Day(from)})");
            entry.NoOtherKeys();
            exceptions.Add(new HoursException(from, to, hours));
        }

        return new WorkHours(usual, exceptions);
    }

    private double Limit(string key, IReadOnlyDictionary<string, string> answers, string question, double least, double most)
    {
        if (_map.OptionalText(key) is null && answers.TryGetValue(question, out var answer) && AnswerNumber.Of(answer) is { } said)
            return said;
        var number = _map.Number(key);
        return number >= least && number <= most
            ? number
            : throw _map.Wrong(key, FormattableString.Invariant($"'{key}' must lie between {least} and {most}, not '{_map.OptionalText(key)}'"));
    }

    /// <summary>Answers by question id, in a mapping of their own or at the top as in a file for <c>ask</c>.</summary>
    private Dictionary<string, string> Answers()
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var nested = _map.OptionalMap("answers");
        foreach (var question in _inputs.Rules.Questions)
        {
            foreach (var map in new[] { nested, OwnKeys.Contains(question.Id) ? null : _map }.OfType<YamlMap>())
            {
                if (map.OptionalText(question.Id) is { } answer)
                    given[question.Id] = _inputs.Rules.Accepted(question, answer) ?? throw map.Wrong(question.Id, $"'{question.Id}' takes {AdviceRules.Allowed(question)}, not '{answer}'");
            }
        }

        nested?.NoOtherKeys();
        foreach (var key in OwnKeys)
        {
            if (_map.OptionalText(key) is { } said && _inputs.Rules.Accepted(_inputs.Rules.Questions.First(one => one.Id == key), said) is { } accepted)
                given.TryAdd(key, accepted);
        }

        return given;
    }

    private static readonly string[] OwnKeys = [QuestionIds.HoursPerWeek, QuestionIds.BudgetUsd];

    private List<PlanOption> Options(Dictionary<string, string> answers)
    {
        var options = new List<PlanOption>();
        var entries = new OptionEntry(_catalog, _inputs.Settings);
        foreach (var item in _map.Items("options"))
        {
            var read = item.Map is { } map ? entries.Read(map)
                : entries.Named(item.Text!.Text, item.Text.Where) is { Count: > 0 } named ? named
                : throw item.Text.Wrong(0, $"'{item.Text.Text}' is not in the catalog; an option of your own is a mapping with id, kind, hours, cost-usd and value-usd");
            foreach (var option in read)
            {
                if (options.Any(one => one.Id == option.Id))
                    throw new UnusableInputException(option.Where ?? _path, $"option '{option.Id}' stands here twice", "Leave one out, or say how often with 'times'");
                options.Add(option);
            }
        }

        if (!_map.Has("options"))
            options.AddRange(FromAnswer(answers, entries));
        if (options.Count > MostOptions)
            throw At("options", FormattableString.Invariant($"{options.Count} options, {MostOptions} at most"));
        OptionLinks.Check(options, _map);
        return options;
    }

    /// <summary>The options that the answer to "is it worth it for me" names for the same person.</summary>
    private IEnumerable<PlanOption> FromAnswer(Dictionary<string, string> answers, OptionEntry entries)
    {
        var options = Adviser.Options(new AdviceInputs(answers, _inputs.Rules, _inputs.Catalog, _inputs.Snapshot, _inputs.Receipt) { Stop = _inputs.Stop });
        return options.Where(option => option.Kind != OptionKind.Yardstick).SelectMany(option => entries.Named(option.Id, null));
    }

    private UnusableInputException At(string key, string what) => _map.Wrong(key, what);

    private static YamlMap Open(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes })
                throw new UnusableInputException(path, FormattableString.Invariant($"is larger than {MostBytes >> 20} MiB"), "Name a profile");
            return YamlMap.Read(path);
        }
        catch (Exception wrong) when (wrong is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableInputException(path, "there is no such file", "Name a profile; docs/guide/what-should-i-do-when.md shows one");
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, "cannot be read", "Check that the file may be read");
        }
    }
}
