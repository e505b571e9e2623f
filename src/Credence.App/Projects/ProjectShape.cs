using Credence.App.Hosting;

namespace Credence.App.Projects;

/// <summary>What <c>project new --json</c> prints.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Count">Files written (count).</param>
/// <param name="Files">Their paths.</param>
/// <param name="Next">Commands to go on with.</param>
/// <param name="Receipt">How it was asked.</param>
internal sealed record ProjectShape(string Folder, int Count, IReadOnlyList<string> Files, IReadOnlyList<string> Next, ReceiptShape Receipt);
