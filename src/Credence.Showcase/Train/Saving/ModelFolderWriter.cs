using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Hosting;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>Writes a model folder whole or not at all: into a folder beside it, which is renamed as the last step.</summary>
internal static class ModelFolderWriter
{
    private const int VersionDigits = 12;
    private static readonly string[] Packages = ["Microsoft.ML", "Microsoft.ML.LightGbm", "Microsoft.ML.OnnxRuntime", "System.Numerics.Tensors"];

    /// <summary>Stops where a folder cannot be written, before the work is done.</summary>
    /// <exception cref="UnusableDataException">It is there already, or cannot be.</exception>
    internal static void CheckIsFree(string folder)
    {
        if (Path.Exists(Place(folder)))
            throw new UnusableDataException(folder, "is there already, and a model is never overwritten", "Name a folder that is not there yet");
    }

    /// <summary>Writes it.</summary>
    /// <returns>The card that was written.</returns>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal static ModelCard Write(string folder, string name, TrainingSet set, IReadOnlyList<TrainedModel> models, Findings findings, LeakMeasures leaks, OutsideKnowledge known, int seed)
    {
        CheckIsFree(folder);
        var target = Place(folder);
        var beside = UnfinishedFolder.Of(target);
        try
        {
            UnfinishedFolder.RemoveAbandoned(target);
            Directory.CreateDirectory(beside);
            var files = Contents(set, models);
            var hashes = files.ToDictionary(file => file.Key, file => Hash(file.Value));
            var card = Card(name, set, models, findings, leaks, known, seed, hashes);
            files[ModelFiles.Card] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(card, SavingJson.Readable.ModelCard) + "\n");
            files[ModelFiles.Checksums] = Encoding.UTF8.GetBytes(string.Concat(files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Hash(file.Value)}  {file.Key}\n")));
            foreach (var (file, bytes) in files)
                Durable.WriteFile(Path.Combine(beside, file), bytes);
            Durable.FlushFolder(beside);
            Directory.Move(beside, target);
            Durable.FlushFolder(Path.GetDirectoryName(target)!);
            return card;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(folder, $"cannot be written ({wrong.Message.TrimEnd('.')})", "Name a folder below one that is there and may be written to");
        }
        finally
        {
            if (Directory.Exists(beside))
                Directory.Delete(beside, recursive: true);
        }
    }

    // without a slash at the end, after which the folder beside it would be one inside it
    private static string Place(string folder)
    {
        try
        {
            return Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        }
        catch (ArgumentException wrong)
        {
            throw new UnusableDataException("--out", $"'{folder}' is no folder's name ({wrong.Message.TrimEnd('.')})", "Name a folder that is not there yet");
        }
    }

    private static Dictionary<string, byte[]> Contents(TrainingSet set, IReadOnlyList<TrainedModel> models)
    {
        var files = new Dictionary<string, byte[]>
        {
            [ModelFiles.Schema] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(set.Schema, SavingJson.Readable.TableSchema) + "\n"),
            [ModelFiles.Split] = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(set.Split, SavingJson.Readable.RowSplit) + "\n"),
            [ModelFiles.Predictions] = Encoding.UTF8.GetBytes(PredictionFile.Write(set, models)),
            [ModelFiles.Reference] = Encoding.UTF8.GetBytes(ReferenceFile.Write(set)),
        };
        foreach (var model in models)
            files[ModelFiles.Of(model.Kind)] = model.Model.ToOnnx().Sigmoid(ShowcaseVersion.Program, ShowcaseVersion.Text);
        return files;
    }

    private static ModelCard Card(string name, TrainingSet set, IReadOnlyList<TrainedModel> models, Findings findings, LeakMeasures leaks, OutsideKnowledge known, int seed, Dictionary<string, string> hashes)
    {
        var sorted = new SortedDictionary<string, string>(hashes, StringComparer.Ordinal);
        var all = string.Concat(sorted.Select(file => $"{file.Value}  {file.Key}\n"));
        return new ModelCard(
            ModelCard.CurrentFormat, name, Hash(Encoding.UTF8.GetBytes(all))[..VersionDigits], $"{ShowcaseVersion.Program} {ShowcaseVersion.Text}", Versions(),
            new DataNote(Path.GetFileName(set.Table.Path), set.Table.Sha256, set.Table.Rows, set.Target.BaseRate, set.Split.Training.Count, TrainingHash(set), set.Split.Test.Count, set.Split.Calibration.Count),
            seed,
            [.. models.Select(model => new ModelEntry(ModelNames.Of(model.Kind), ModelFiles.Of(model.Kind), Settings(model.Kind), 1 - ModelScores.Miss, findings.Models.First(scores => scores.Model == ModelNames.Of(model.Kind)).Conformal.PerClassThresholds))],
            findings.Deployment, leaks, known, sorted);
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
