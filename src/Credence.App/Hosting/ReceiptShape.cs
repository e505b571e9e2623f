using Credence.Sources;

namespace Credence.App.Hosting;

/// <summary>The receipt as every door prints it.</summary>
internal sealed record ReceiptShape(string Version, string DataHash, string RulesHash, DateOnly AsOf, int Seed)
{
    internal static ReceiptShape Of(Receipt receipt) =>
        new(receipt.Version, receipt.DataHash, receipt.RulesHash, receipt.AsOf, receipt.Seed);

    /// <summary>The same on one line, for text.</summary>
    internal string Line() =>
        FormattableString.Invariant($"as of {AsOf:yyyy-MM-dd}, version {Version}, data {DataHash}, rules {RulesHash}, seed {Seed}");
}
