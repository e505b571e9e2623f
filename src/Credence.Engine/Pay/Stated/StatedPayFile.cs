using System.Globalization;
using System.Text;
using Credence.Evidence;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Pay.Stated;

/// <summary>Pay stated in the shipped postings, as counts and differences without any text or employer: <c>data/evidence/stated-pay.yaml</c>.</summary>
public static class StatedPayFile
{
    /// <summary>The file's name below <c>data/evidence</c>.</summary>
    public const string Name = "stated-pay.yaml";

    /// <summary>The file below the data folder, with slashes.</summary>
    public const string FileName = $"{Folder}/{Name}";

    private const string Folder = "evidence";
    private const string Kind = "stated-pay-evidence";
    private const string Header = """
        # Pay that the postings behind postings-snapshot.json state. Written by 'credence pay --store DIR --snapshot FILE'; method: docs/method/stated-pay.md.
        # Differences are ratios of yearly pay between postings that ask for a certification and the others; low and high are the ends of 95 % intervals.
        """;

    /// <summary>The answers of every group of jobs as a file.</summary>
    public static string Text(IReadOnlyList<StatedPayAnswer> answers, DateOnly asOf)
    {
        var text = new StringBuilder(Header).Append('\n');
        Line(text, $"kind: {Kind}");
        Line(text, $"as-of: {Day(asOf)}");
        Line(text, "groups:");
        foreach (var answer in answers)
        {
            Line(text, $"  - role: {EvidenceNames.Of(answer.Role)}");
            Line(text, $"    currency: {answer.Currency}");
            Line(text, $"    from: {Day(answer.From)}");
            Line(text, $"    to: {Day(answer.To)}");
            Line(text, $"    asking: {Counts(answer.Asking)}");
            Line(text, $"    others: {Counts(answer.Others)}");
            if (answer is { Assumed: { } assumed, Bounds: { } bounds })
                Line(text, $"    assumed: {Range(assumed)}\n    bounds: {Range(bounds)}");
            Line(text, "    models:");
            foreach (var fit in answer.Models)
                Line(text, $"      - {{id: {fit.Model.Id}, postings: {Whole(fit.Postings)}, rank: {Whole(fit.Rank)}, employers: {Whole(fit.Employers)}, difference: {Number(fit.Difference)}{(fit.Range is { } range ? $", range: {Range(range)}" : "")}, why: {(fit.Why is null ? "null" : $"\"{fit.Why}\"")}}}");
        }

        return text.ToString();
    }

    /// <summary>The shipped answers with the day they were counted; none where the data folder has none.</summary>
    /// <exception cref="UnusableInputException">The file is not sound; says where.</exception>
    public static ShippedStatedPay Read(DataFolder data)
    {
        var path = data.Combine(Folder, Name);
        if (!File.Exists(path))
            return new ShippedStatedPay(default, []);
        var settings = StatedPaySettings.Read(data);
        var file = YamlMap.Read(path);
        if (file.Text("kind") != Kind)
            throw file.Wrong("kind", $"'kind' must be {Kind}");
        var counted = Counted(file);
        IReadOnlyList<StatedPayAnswer> answers = [.. file.Maps("groups").Select(group => Answer(group, settings))];
        file.NoOtherKeys();
        return new ShippedStatedPay(counted, answers);
    }

    /// <summary>The day the shipped answers were counted for; null where none ship.</summary>
    /// <exception cref="UnusableInputException">The file names no day.</exception>
    public static DateOnly? CountedOn(DataFolder data)
    {
        var path = data.Combine(Folder, Name);
        return File.Exists(path) ? Counted(YamlMap.Read(path)) : null;
    }

    private static DateOnly Counted(YamlMap file) => file.OptionalDate("as-of") ?? throw file.Wrong("as-of", "'as-of' is missing");

    private static StatedPayAnswer Answer(YamlMap entry, StatedPaySettings settings)
    {
        var answer = new StatedPayAnswer(
            entry.OneOf<RoleGroup>("role"),
            entry.Text("currency"),
            entry.OptionalDate("from"),
            entry.OptionalDate("to"),
            Group(entry, "asking", asks: true),
            Group(entry, "others", asks: false),
            [.. entry.Maps("models").Select(model => Fit(model, settings))],
            Range(entry, "bounds"),
            Range(entry, "assumed"));
        entry.NoOtherKeys();
        return answer;
    }

    private static DisclosureGroup Group(YamlMap entry, string key, bool asks)
    {
        var map = entry.Map(key);
        var counts = Enum.GetValues<DisclosureState>().ToDictionary(state => state, state => (int)map.Number(KebabName.Of(state)));
        var group = new DisclosureGroup(asks, counts, map.OptionalNumber("mean-log"));
        map.NoOtherKeys();
        return group;
    }

    private static StatedPayFit Fit(YamlMap entry, StatedPaySettings settings)
    {
        var id = entry.Text("id");
        var model = settings.Models.FirstOrDefault(one => one.Id == id) ?? throw entry.Wrong("id", $"data/pay/stated.yaml has no model '{id}'");
        var fit = new StatedPayFit(model, (long?)entry.OptionalNumber("postings"), (int?)entry.OptionalNumber("rank"), (int?)entry.OptionalNumber("employers"), entry.OptionalNumber("difference"), Range(entry, "range"), entry.OptionalText("why"));
        entry.NoOtherKeys();
        return fit;
    }

    private static Interval? Range(YamlMap entry, string key)
    {
        if (entry.OptionalMap(key) is not { } map)
            return null;
        var range = new Interval(map.Number("low"), map.Number("high"));
        map.NoOtherKeys();
        return range;
    }

    private static string Counts(DisclosureGroup group) =>
        $"{{{string.Join(", ", Enum.GetValues<DisclosureState>().Select(state => string.Create(CultureInfo.InvariantCulture, $"{KebabName.Of(state)}: {group.Counts[state]}")))}, mean-log: {Number(group.MeanLog)}}}";

    private static string Range(Interval range) => $"{{low: {Number(range.Low)}, high: {Number(range.High)}}}";

    // six decimals: the last digits of a double differ between processors
    private static string Number(double? value) => value is { } known ? known.ToString("0.######", CultureInfo.InvariantCulture) : "null";

    private static string Whole(long? value) => value is { } known ? known.ToString(CultureInfo.InvariantCulture) : "null";

    private static string Day(DateOnly? day) => day is { } known ? known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "null";

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
