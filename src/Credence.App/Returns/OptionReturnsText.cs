using System.Globalization;
using Credence.Advice;
using Credence.Advice.Worth;
using Credence.App.Ask;
using Credence.App.Hosting;
using Credence.Catalog;
using Credence.Returns.Options;

namespace Credence.App.Returns;

/// <summary>One certification's return as a person reads it: the sentence, the options, then every input with its source.</summary>
internal static class OptionReturnsText
{
    private const double Low = 0.05;

    internal static void Write(Certification item, AdviceWorth worth, AdviceInputs inputs)
    {
        var page = new Page(Print.OnTerminal);
        page.Strong(item.Name);
        foreach (var warning in Warnings(item, inputs))
            page.Item("Warning: ", warning);
        if (WorthText.BreakEven(worth) is { } sentence)
            page.Item("", sentence);
        WorthText.Write(page, worth, null);
        foreach (var option in worth.Options)
            Inputs(page, option);
        page.Heading("Receipt");
        page.Item("  ", ReceiptShape.Of(inputs.Receipt).Line());
        Console.Out.Write(page.ToString());
    }

    private static IEnumerable<string> Warnings(Certification item, AdviceInputs inputs)
    {
        var state = item.StateAt(inputs.Receipt.AsOf);
        var after = state.Successors.Count > 0 ? $" {Phrase.List(state.Successors)} can be looked at instead." : "";
        if (!state.CanBeEarned)
            yield return $"it cannot be taken on this day: {state.Why}.{after} The figures below are what it would be worth.";
        else if (state.Status != ExamStatus.Current)
            yield return $"{state.Why}.";
    }

    private static void Inputs(Page page, OptionWorth option)
    {
        page.Heading($"Inputs of {option.Label}: mean, and the central 90 %");
        foreach (var used in option.Made.All)
        {
            page.Item("  ", $"{used.Title} ({used.Unit}): {Known(used)}. {Stands(used)}.");
            page.Item("      ", used.Why);
        }
    }

    /// <summary>Its mean and central 90 %.</summary>
    internal static string Known(UsedInput used) => Number(used.Known.Mean) + Range(used);

    /// <summary>How much stands behind it, and what.</summary>
    internal static string Stands(UsedInput used) => $"{(used.Grade is { } grade ? Capital.Of(Kebab.Of(grade)) : "Yours or fixed")}{From(used)}";

    private static string Range(UsedInput used) =>
        used.Known.IsConstant ? "" : $", {Number(used.Known.Quantile(Low))} to {Number(used.Known.Quantile(1 - Low))}";

    private static string From(UsedInput used) =>
        used.Sources.Count == 0 ? "" : $": {string.Join(", ", used.Sources)}{(used.Date is { } date ? $" ({date})" : "")}";

    private static string Number(double value) => value.ToString(Math.Abs(value) switch { >= 100 => "#,0", >= 1 => "0.##", _ => "0.####" }, CultureInfo.InvariantCulture);
}
