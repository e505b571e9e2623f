using Credence.App.Hosting;
using System.Globalization;
using System.Text.RegularExpressions;
using Credence.Advice.Worth;
using Credence.App.Hosting.Web.Pages;
using Credence.Returns;
using Credence.Returns.Options;
using Credence.Statistics;

namespace Credence.App.Returns;

/// <summary>Reads changed inputs: a number, or the lowest and the highest value with every one between as probable.</summary>
internal static partial class InputFields
{
    private const int LongestGiven = 40;

    /// <summary>The option with what was typed in place of what is known, and every input as a field.</summary>
    internal static (OptionReturn Changed, IReadOnlyList<InputField> Fields) Read(OptionWorth option, PageForm? form)
    {
        var changed = option.Made.Case;
        var inputs = option.Made.Inputs.ToList();
        var fields = new List<InputField>();
        for (var place = 0; place < inputs.Count; place++)
        {
            var used = inputs[place];
            if (ReturnInputs.All.FirstOrDefault(input => input.Name == used.Name) is not { } input)
                continue;
            var given = form?.Text(used.Name)?.Trim() ?? "";
            string? error = null;
            if (given.Length > 0)
            {
                if (Of(given, input) is { } known)
                    (changed, inputs[place]) = (changed.With(input, known), used with { Known = known, Grade = null, Sources = [], Date = null, Why = "as you said" });
                else
                    error = string.Create(CultureInfo.InvariantCulture, $"A number from {input.Lowest:0.##} to {input.Highest:#,0.##}, or two with “to” between, such as {Example(input)}.");
            }

            fields.Add(new InputField(used.Name, Capital.Of(input.About), used.Unit, OptionReturnsText.Known(used), OptionReturnsText.Stands(used), given.Length <= LongestGiven ? given : "", error));
        }

        return (option.Made with { Case = changed, Inputs = inputs }, fields);
    }

    private static Distribution? Of(string given, ReturnInput input)
    {
        if (Numbers().Match(given) is not { Success: true } found || given.Length > LongestGiven)
            return null;
        var (low, high) = (Number(found.Groups[1].Value), found.Groups[2].Success ? Number(found.Groups[2].Value) : null);
        return (low, high) switch
        {
            ({ } one, null) when !found.Groups[2].Success && Fits(one, input) => new Distribution.Constant(one),
            ({ } from, { } to) when from < to && Fits(from, input) && Fits(to, input) => new Distribution.Uniform(from, to),
            _ => null,
        };
    }

    private static bool Fits(double number, ReturnInput input) => number >= input.Lowest && number <= input.Highest;

    private static double? Number(string text) =>
        !IsAmbiguous(text) && double.TryParse(text.Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    // 90.000 is ninety to some and ninety thousand to others
    private static bool IsAmbiguous(string text) => text.Split('.') is [{ Length: > 0 and <= 3 } whole, { Length: 3 }] && whole != "0" && whole != "-0";

    private static string Example(ReturnInput input) => input.Highest <= 10 ? "0.05 to 0.2" : "40 to 80";

    [GeneratedRegex(@"^\s*([-−]?[0-9][0-9,.eE+]*)(?:\s*(?:to|–|\.\.)\s*([-−]?[0-9][0-9,.eE+]*))?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();
}
