using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>The files of a model folder, before it is written.</summary>
/// <param name="Card">What stands beside the model.</param>
/// <param name="Files">The bytes of every file by its name.</param>
internal sealed record ModelContents(ModelCard Card, IReadOnlyDictionary<string, byte[]> Files)
{
    private const int VersionDigits = 12;
    private static readonly string[] Packages = ["Microsoft.ML", "Microsoft.ML.LightGbm", "Microsoft.ML.OnnxRuntime", "System.Numerics.Tensors"];

    /// <summary>Makes them of what was trained and found.</summary>
    internal static ModelContents Of(string name, TrainingRun run)
    {
        var files = new Dictionary<string, byte[]>
        {
            [ModelFiles.Schema] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(run.Set.Schema, SavingJson.Readable.TableSchema) + "\n"),
            [ModelFiles.Split] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(run.Set.Split, SavingJson.Readable.RowSplit) + "\n"),
            [ModelFiles.Predictions] = Encoding.UTF8.GetBytes(PredictionFile.Write(run.Set, run.Models)),
            [ModelFiles.Reference] = Encoding.UTF8.GetBytes(ReferenceFile.Write(run.Set)),
        };
        foreach (var model in run.Models)
            files[ModelFiles.Of(model.Kind)] = model.Model.ToOnnx().Sigmoid(ShowcaseVersion.Program, ShowcaseVersion.Text);
        var card = CardOf(name, run, files);
        files[ModelFiles.Card] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(card, SavingJson.Readable.ModelCard) + "\n");
        files[ModelFiles.Checksums] = Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Hash(file.Value)}  {file.Key}\n")));
        return new ModelContents(card, files);
    }

    private static ModelCard CardOf(string name, TrainingRun run, Dictionary<string, byte[]> files)
    {
        var (set, sorted) = (run.Set, new SortedDictionary<string, string>(files.ToDictionary(file => file.Key, file => Hash(file.Value)), StringComparer.Ordinal));
        var all = string.Concat(sorted.Select(file => $"{file.Value}  {file.Key}\n"));
        return new ModelCard(
            ModelCard.CurrentFormat, name, Hash(Encoding.UTF8.GetBytes(all))[..VersionDigits], $"{ShowcaseVersion.Program} {ShowcaseVersion.Text}", Versions(),
            new DataNote(Path.GetFileName(set.Table.Path), set.Table.Sha256, set.Table.Rows, set.Target.BaseRate, set.Split.Training.Count, TrainingHash(set), set.Split.Test.Count, set.Split.Calibration.Count),
            run.Seed,
            [.. run.Models.Select(model => new ModelEntry(ModelNames.Of(model.Kind), ModelFiles.Of(model.Kind), Settings(model.Kind), 1 - ModelScores.Miss, run.Findings.Models.First(scores => scores.Model == ModelNames.Of(model.Kind)).Conformal.PerClassThresholds))],
            run.Findings.Deployment, run.Leaks, run.Known, sorted);
    }

    private static string Settings(ModelKind kind) => kind switch
    {
        ModelKind.LogisticRegression => "L2 penalty 1 (C = 1), Newton's method",
        ModelKind.Network => "64, 32 and 1 units, ReLU and sigmoid, Adam at 0.001, batches of 32, 10 epochs, the one with the lowest loss on a fifth of the rows kept",
        ModelKind.Boosting => "LightGBM, 100 trees of at most 15 leaves of at least 20 rows, learning rate 0.05, L2 penalty 1",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static SortedDictionary<string, string> Versions()
    {
        var versions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var package in Packages)
            versions[package] = PackageVersions.Of(package);
        return versions;
    }

    private static string TrainingHash(TrainingSet set)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var row in set.Split.Training)
        {
            foreach (var column in set.Table.Columns)
                hash.AppendData(Encoding.UTF8.GetBytes(column[row] + "\u001f"));
            hash.AppendData("\n"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
