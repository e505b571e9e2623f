using System.Text.Json;
using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>A saved answer beside the one its receipt gives today.</summary>
/// <param name="Same">Whether nothing differs; null where no answer was saved, only its receipt.</param>
/// <param name="SameUnknown">Why <paramref name="Same"/> is null.</param>
/// <param name="Changed">Where they differ, most important first.</param>
/// <param name="VersionMatches">Whether the program's version is the one of the receipt.</param>
/// <param name="DataMatches">Whether the data folder is.</param>
/// <param name="RulesMatch">Whether its rules are.</param>
/// <param name="Inputs">The other files the answer was made from.</param>
/// <param name="Answer">Today's answer where none was saved; null otherwise.</param>
/// <param name="Old">The receipt that was replayed.</param>
/// <param name="Receipt">The receipt of today's answer.</param>
internal sealed record ReplayShape(
    bool? Same,
    string? SameUnknown,
    IReadOnlyList<ChangeShape> Changed,
    bool VersionMatches,
    bool DataMatches,
    bool RulesMatch,
    IReadOnlyList<InputCheckShape> Inputs,
    JsonElement? Answer,
    ReceiptShape Old,
    ReceiptShape Receipt);
