using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;
using Credence.Showcase.Train.Saving;

namespace Credence.Showcase.Train;

/// <summary>What <c>train --json</c> prints.</summary>
/// <param name="Model">Folder that was written.</param>
/// <param name="Name">Name of the model in addresses.</param>
/// <param name="Version">Its version (hex).</param>
/// <param name="Data">What it was trained on.</param>
/// <param name="LeftOut">Columns that no model was given.</param>
/// <param name="Models">Scores of every model, the simplest first.</param>
/// <param name="Paired">Every two of them on the same rows.</param>
/// <param name="Leaks">Signs of a leak, looked for.</param>
/// <param name="Deployment">Which is served, and whether it may be.</param>
/// <param name="Receipt">What this was made from.</param>
internal sealed record TrainAnswer(
    string Model, string Name, string Version, DataNote Data, IReadOnlyList<LeftOutColumn> LeftOut,
    IReadOnlyList<ModelScores> Models, IReadOnlyList<PairedShape> Paired, IReadOnlyList<LeakFinding> Leaks, Deployment Deployment, ReceiptShape Receipt);
