using System.Globalization;
using System.Text;
using Credence.Advice;
using Credence.Advice.Worth;
using Credence.Returns.Options;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.App.Returns;

/// <summary>Writes the cases of an answer in the layout <c>returns --case</c> reads, each input with where it comes from.</summary>
internal static class CaseWriting
{
    internal static void Write(string path, AdviceWorth worth, AdviceInputs inputs)
    {
        var text = Text(worth, inputs.Receipt);
        try
        {
            File.WriteAllText(path, text);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException(path, $"could not be written ({wrong.Message.TrimEnd('.')})", "Name another file");
        }

        Console.Error.WriteLine($"Wrote {path}: change it, then compute it again with returns --case {path}");
    }

    internal static string Text(AdviceWorth worth, Receipt receipt)
    {
        var yaml = new StringBuilder();
        yaml.Append(CultureInfo.InvariantCulture, $"# As of {receipt.AsOf:yyyy-MM-dd}, data {receipt.DataHash}. Money in US dollars, time in months, validity in years (0 = no renewal), rates a year.\n");
        yaml.Append("# Every input may be a number or a distribution: const (value), uniform (low, high), triangular and pert (low, mode, high), beta (a, b), lognormal90 (p5, p95).\n");
        yaml.Append("scenarios:\n");
        foreach (var option in worth.Options)
        {
            var terms = option.Made.Case.Terms;
            yaml.Append(CultureInfo.InvariantCulture, $"  {option.Id}:\n    about: {Quoted(option.Made.Case.About ?? option.Label)}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    discount_rate: {terms.DiscountRate:R}{From(option.Made.Terms[0])}\n    tax_rate: {terms.TaxRate:R}{From(option.Made.Terms[1])}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    validity_years: {terms.ValidityYears:R}{(option.Made.Terms.Count > 2 ? From(option.Made.Terms[2]) : "")}\n    inputs:\n");
            foreach (var used in option.Made.Inputs)
                yaml.Append(CultureInfo.InvariantCulture, $"      {used.Name}: {Written(used.Known)}{From(used)}\n");
        }

        yaml.Append(CultureInfo.InvariantCulture, $"options: [{string.Join(", ", worth.Options.Select(option => option.Id))}]\nshared: [{string.Join(", ", worth.Shared.Select(input => input.Name))}]\nloss_aversion: {worth.Comparison.LossAversion}\n");
        return yaml.ToString();
    }

    private static string From(UsedInput used) =>
        $" # {(used.Grade is { } grade ? Hosting.Kebab.Of(grade) : "yours or fixed")}{(used.Sources.Count > 0 ? ": " + string.Join(", ", used.Sources) : "")}";

    private static string Written(Distribution known) => known switch
    {
        Distribution.Constant one => Line($"{{dist: const, value: {one.Value:R}}}"),
        Distribution.Uniform one => Line($"{{dist: uniform, low: {one.Low:R}, high: {one.High:R}}}"),
        Distribution.Triangular one => Line($"{{dist: triangular, low: {one.Low:R}, mode: {one.Mode:R}, high: {one.High:R}}}"),
        Distribution.Pert one => Line($"{{dist: pert, low: {one.Low:R}, mode: {one.Mode:R}, high: {one.High:R}}}"),
        Distribution.Beta one => Line($"{{dist: beta, a: {one.A:R}, b: {one.B:R}}}"),
        Distribution.Lognormal90 one => Line($"{{dist: lognormal90, p5: {one.P5:R}, p95: {one.P95:R}}}"),
        _ => throw new ArgumentOutOfRangeException(nameof(known)),
    };

    private static string Line(FormattableString text) => FormattableString.Invariant(text);

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
