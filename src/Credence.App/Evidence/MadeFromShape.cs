using Credence.App.Hosting;

namespace Credence.App.Evidence;

/// <summary>What the counts were taken from.</summary>
internal sealed record MadeFromShape(string Kind, ReceiptShape? Snapshot, IReadOnlyList<SourceShape> Sources, int LeftOut);
