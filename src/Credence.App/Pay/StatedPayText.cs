using System.Globalization;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Pay.Stated;
using Credence.Sources;

namespace Credence.App.Pay;

/// <summary>Pay stated in postings as text.</summary>
internal static class StatedPayText
{
    private const int FewStated = 30;
    private const string Unknown = "–";

    internal static void Write(StatedPayAnswer answer, Receipt receipt)
    {
        Wrap($"Pay stated in postings ({EvidenceNames.Of(answer.Role)}), in {answer.Currency} a year{Days(answer)}");
        Print.Line();
        Table(
            [TextColumn.Words("postings"), TextColumn.Numbers("all"), TextColumn.Numbers("state pay"), TextColumn.Numbers("site's estimate only"), TextColumn.Numbers("other currency"), TextColumn.Numbers("implausible"), TextColumn.Numbers("undisclosed")],
            [Row("ask for a certification", answer.Asking), Row("do not", answer.Others)]);
        Print.Line();
        Table(
            [TextColumn.Words("pay of those that ask, held equal"), TextColumn.Numbers("difference"), TextColumn.Numbers("95 % interval"), TextColumn.Numbers("postings"), TextColumn.Numbers("employers")],
            [.. answer.Models.Select(fit => (IReadOnlyList<string>)[fit.Model.Label, fit.Difference is { } known ? SignedPercent.Of(known) : Unknown, fit is { Difference: { } like, Range: { } range } ? $"{SignedPercent.Of(range.Low, like)} to {SignedPercent.Of(range.High, like)}" : Unknown, Count(fit.Postings), Count(fit.Employers)])]);
        Print.Line();
        foreach (var why in answer.Models.Where(fit => fit.Why is not null).GroupBy(fit => fit.Why!))
            Wrap($"No difference for {string.Join(", ", why.Select(fit => $"'{fit.Model.Label}'"))}: {why.Key}.");
        foreach (var line in Remarks(answer))
            Wrap(line);
        Print.Line($"Receipt: {ReceiptShape.Of(receipt).Line()}");
    }

    private static IEnumerable<string> Remarks(StatedPayAnswer answer)
    {
        if (answer.Asking.Stated is > 0 and < FewStated)
            yield return string.Create(CultureInfo.InvariantCulture, $"Only {answer.Asking.Stated} postings that ask for a certification state pay: too few to lean on.");
        if (answer is { Bounds: { } bounds, Assumed: { } assumed })
            yield return string.Create(CultureInfo.InvariantCulture, $"Undisclosed pay counted: if it lies anywhere between {assumed.Low:#,0} and {assumed.High:#,0}, the difference of geometric means, sampling error not counted, lies between {SignedPercent.Of(bounds.Low)} and {SignedPercent.Of(bounds.High)}.");
        yield return "Differences are between postings, not what a certificate does for a person; ranges enter as ranges, and errors are clustered by employer (docs/method/stated-pay.md).";
    }

    private static string Days(StatedPayAnswer answer) =>
        answer is { From: { } from, To: { } to } ? string.Create(CultureInfo.InvariantCulture, $", published {from:yyyy-MM-dd} to {to:yyyy-MM-dd}") : "";

    private static IReadOnlyList<string> Row(string name, DisclosureGroup group) =>
        [name, Count(group.Postings), Count(group.Stated), .. new[] { DisclosureState.SiteEstimate, DisclosureState.OtherCurrency, DisclosureState.Implausible, DisclosureState.Undisclosed }.Select(state => Count(group.Counts[state]))];

    private static void Table(IReadOnlyList<TextColumn> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        foreach (var line in new TextTable(columns, rows, Print.Width).Lines())
            Print.Line(line);
    }

    private static void Wrap(string text)
    {
        foreach (var line in Wrapping.Lines(text, Print.Width))
            Print.Line(line);
    }

    private static string Count(long? count) => count is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) : Unknown;
}
