using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>What stands beside a model: where it comes from, what it is for, and the checksum of every file with it. It holds no time, so that the same training gives the same bytes.</summary>
/// <param name="Format">Number of this layout.</param>
/// <param name="Name">Name of the model in addresses.</param>
/// <param name="Version">First digits of the hash over the checksums (hex).</param>
/// <param name="Program">The program that trained it, with its version.</param>
/// <param name="Packages">Packages that computed it, with their versions.</param>
/// <param name="Data">What it was trained on.</param>
/// <param name="Seed">Seed of every draw.</param>
/// <param name="Models">Every model, the simplest first.</param>
/// <param name="Deployment">Which is served, and whether it may be.</param>
/// <param name="Leaks">What was measured to look for leaks.</param>
/// <param name="Known">What was said of the data at the training.</param>
/// <param name="Files">Checksum (SHA-256, hex) of every other file.</param>
public sealed record ModelCard(
    int Format, string Name, string Version, string Program, IReadOnlyDictionary<string, string> Packages, DataNote Data, int Seed,
    IReadOnlyList<ModelEntry> Models, Deployment Deployment, LeakMeasures Leaks, OutsideKnowledge Known, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The layout this program writes and reads.</summary>
    internal const int CurrentFormat = 2;

    /// <summary>The model that is served.</summary>
    internal ModelEntry Served => Models.First(model => model.Model == Deployment.Model);
}
