using System.Text.Json.Serialization;
using Credence.Sources;

namespace Credence.App.Hosting;

/// <summary>The receipt as every door prints it: what an answer was made from, and how to ask again.</summary>
internal sealed record ReceiptShape(string Version, string DataHash, string RulesHash, DateOnly AsOf, int Seed)
{
    /// <summary>The words that ask the same again, without the program's name; absent in the receipt of shipped counts, which no call of this program's user made.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Command { get; init; }

    /// <summary>Files read beside the data folder; absent likewise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<InputShape>? Inputs { get; init; }

    /// <summary>The receipt of the answer to the running call.</summary>
    internal static ReceiptShape Of(Receipt receipt) => OfOther(receipt) with { Command = CallRecord.Current?.Command, Inputs = CallRecord.Current?.Inputs };

    /// <summary>The receipt of something that was made before.</summary>
    internal static ReceiptShape OfOther(Receipt receipt) => new(receipt.Version, receipt.DataHash, receipt.RulesHash, receipt.AsOf, receipt.Seed);

    /// <summary>The same on one line, for text.</summary>
    internal string Line() =>
        FormattableString.Invariant($"as of {AsOf:yyyy-MM-dd}, version {Version}, data {DataHash}, rules {RulesHash}, seed {Seed}");
}
