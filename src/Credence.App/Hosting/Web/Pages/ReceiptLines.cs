using Credence.Sources;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>A receipt as a page lists it.</summary>
internal static class ReceiptLines
{
    internal static IReadOnlyList<KeyValuePair<string, string>> Of(Receipt receipt) =>
    [
        new("as of", receipt.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        new("version", receipt.Version),
        new("data", receipt.DataHash),
        new("rules", receipt.RulesHash),
        new("seed", FormattableString.Invariant($"{receipt.Seed}")),
    ];
}
