using Credence.App.Hosting;

namespace Credence.App.Receipts;

/// <summary>What changed between two answers, and because of what.</summary>
/// <param name="Same">Whether nothing a reader would see differs.</param>
/// <param name="Differences">In what the questions, the data and the program differ.</param>
/// <param name="Changed">Where the answers differ, most important first.</param>
/// <param name="Causes">Causes that were found, in the order of the changes they stand behind.</param>
/// <param name="AskedAgain">How often the question was asked again to find them (count).</param>
/// <param name="Notes">What limits this comparison.</param>
/// <param name="Old">Receipt of the old answer.</param>
/// <param name="New">Receipt of the new answer.</param>
/// <param name="Receipt">Receipt of this comparison.</param>
internal sealed record DiffShape(
    bool Same,
    IReadOnlyList<DifferenceShape> Differences,
    IReadOnlyList<CausedChangeShape> Changed,
    IReadOnlyList<CauseShape> Causes,
    int AskedAgain,
    IReadOnlyList<string> Notes,
    ReceiptShape Old,
    ReceiptShape New,
    ReceiptShape Receipt);
