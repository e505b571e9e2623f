namespace Credence.Showcase.Hosting;

/// <summary>What an answer was made from.</summary>
/// <param name="Version">The program's version.</param>
/// <param name="DataHash">Hash of the data file (SHA-256, hex).</param>
/// <param name="RulesHash">Null: this program reads no rules.</param>
/// <param name="AsOf">Null: its answers do not hang on a day.</param>
/// <param name="Seed">Seed of every draw.</param>
internal sealed record ReceiptShape(string Version, string DataHash, string? RulesHash, string? AsOf, int Seed)
{
    internal static ReceiptShape Of(string dataHash, int seed) => new(ShowcaseVersion.Text, dataHash, null, null, seed);
}
