using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Retrain;

/// <summary>What <c>retrain --json</c> prints.</summary>
/// <param name="Root">The root of versions.</param>
/// <param name="Name">Name of the model.</param>
/// <param name="Served">Version that was served before (hex).</param>
/// <param name="Challenger">Version that was compared (hex).</param>
/// <param name="Verdict"><c>promoted</c>, <c>shadow</c>, <c>rejected</c>, or of a shadow <c>waiting</c>.</param>
/// <param name="Why">Why it was not taken, each one sentence; empty where it was.</param>
/// <param name="Challenge">The comparison on held-out rows; null where a shadow was promoted.</param>
/// <param name="Trial">The comparison in the prediction log; null where a model was trained.</param>
/// <param name="Models">Scores of every new model, the simplest first; null where none was trained.</param>
/// <param name="Receipt">What this was made from; its hash is that of the rows, or of the log.</param>
internal sealed record RetrainAnswer(
    string Root, string Name, string Served, string Challenger, string Verdict, IReadOnlyList<string> Why, Challenge? Challenge, ShadowTrial? Trial, IReadOnlyList<ModelScores>? Models, ReceiptShape Receipt)
{
    internal const string Promoted = "promoted";
    internal const string Shadow = "shadow";
    internal const string Rejected = "rejected";
    internal const string Waiting = "waiting";
}
