using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>What the cases of rules say: counts over all files, then each file.</summary>
internal sealed record TestShape(IReadOnlyList<TestedFileShape> Files, int Cases, int Failures, int NotCovered, ReceiptShape Receipt);
