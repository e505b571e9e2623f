using Credence.Postings.Finding;
using Credence.Postings.Storing;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Pay.Stated;

/// <summary>How pay stated in postings is made comparable: <c>data/pay/stated.yaml</c>.</summary>
/// <param name="Currency">The currency compared (ISO 4217); pay in another is counted and not used.</param>
/// <param name="PeriodsAYear">How many of a period make a year of full-time work.</param>
/// <param name="Plausible">Yearly pay taken as such (units of the currency).</param>
/// <param name="Kinds">Kinds of mention that make a posting one that asks for a certification.</param>
/// <param name="Undisclosed">Parts of the stated pay between which undisclosed pay is taken to lie (ratios).</param>
/// <param name="Models">The ladder, from naive to richly adjusted.</param>
public sealed record StatedPaySettings(
    string Currency,
    IReadOnlyDictionary<PayPeriod, double> PeriodsAYear,
    Interval Plausible,
    IReadOnlyList<MentionKind> Kinds,
    Interval Undisclosed,
    IReadOnlyList<StatedPayModel> Models)
{
    private const string Folder = "pay";
    private const string File = "stated.yaml";
    private const string Kind = "stated-pay";

    /// <summary>Reads the settings.</summary>
    /// <exception cref="UnusableInputException">The file is not sound; says where.</exception>
    public static StatedPaySettings Read(DataFolder data)
    {
        var file = YamlMap.Read(data.Combine(Folder, File));
        if (file.Text("kind") != Kind)
            throw file.Wrong("kind", $"'kind' must be {Kind}");
        var periods = file.Map("periods-a-year");
        var settings = new StatedPaySettings(
            file.Text("currency"),
            Enum.GetValues<PayPeriod>().ToDictionary(period => period, period => periods.Number(KebabName.Of(period))),
            Range(file, "plausible"),
            [.. file.Texts("kinds").Select(name => KindNamed(name) ?? throw file.Wrong("kinds", $"'{name}' is no kind of mention"))],
            Range(file, "undisclosed"),
            [.. file.Maps("models").Select(Model)]);
        periods.NoOtherKeys();
        _ = (file.Text("why-periods"), file.Text("why-plausible"), file.Text("source"));
        file.NoOtherKeys();
        return settings;
    }

    private static MentionKind? KindNamed(string name) =>
        Enum.GetValues<MentionKind>().Where(kind => KebabName.Of(kind) == name).Select(kind => (MentionKind?)kind).FirstOrDefault();

    private static Interval Range(YamlMap file, string key)
    {
        var map = file.Map(key);
        var range = new Interval(map.Number("low"), map.Number("high"));
        map.NoOtherKeys();
        return range.Low < range.High ? range : throw file.Wrong(key, "'low' must lie below 'high'");
    }

    private static StatedPayModel Model(YamlMap entry)
    {
        var model = new StatedPayModel(entry.Text("id"), entry.Text("label"), entry.Text("formula"));
        entry.NoOtherKeys();
        return model;
    }
}
