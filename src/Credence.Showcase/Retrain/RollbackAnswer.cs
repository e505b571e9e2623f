using Credence.Showcase.Hosting;

namespace Credence.Showcase.Retrain;

/// <summary>What <c>rollback --json</c> prints.</summary>
/// <param name="Root">The root of versions.</param>
/// <param name="From">Version that was served before (hex).</param>
/// <param name="To">Version that is served now (hex).</param>
/// <param name="Previous">Versions that are left to go back to, the latest first.</param>
/// <param name="Receipt">What the version that is served now was made from.</param>
internal sealed record RollbackAnswer(string Root, string From, string To, IReadOnlyList<string> Previous, ReceiptShape Receipt);
