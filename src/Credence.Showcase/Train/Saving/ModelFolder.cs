using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>A model folder whose every file has its checksum. Each is read once: what was hashed is what is used.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Card">What stands beside the model.</param>
/// <param name="Schema">What it takes in.</param>
/// <param name="Split">Which rows served for what.</param>
/// <param name="Known">What was said of the data, at the training or later.</param>
/// <param name="Files">The bytes of every file by its name.</param>
internal sealed record ModelFolder(string Path, ModelCard Card, TableSchema Schema, RowSplit Split, OutsideKnowledge Known, IReadOnlyDictionary<string, byte[]> Files)
{
    private const string TrainAgain = "Train it again, or restore it from where it was copied";
    private const int HashDigits = 64;
    private const string NotChecked = "does not have the checksum it was saved with, so it was changed or damaged";

    /// <summary>Opens a folder, after every checksum.</summary>
    /// <exception cref="UnusableDataException">It is none, or a file is missing or was changed.</exception>
    internal static ModelFolder Open(string path)
    {
        if (File.Exists(path))
            throw new UnusableDataException(path, "is a file, and a model is a folder", "Name a folder that train has written, or a root of versions");
        try
        {
            var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var (file, expected) in Checksums(path))
            {
                files[file] = File.ReadAllBytes(System.IO.Path.Combine(path, file));
                if (Convert.ToHexStringLower(SHA256.HashData(files[file])) != expected)
                    throw new UnusableDataException(System.IO.Path.Combine(path, file), NotChecked, TrainAgain);
            }

            var card = Read(path, files, ModelFiles.Card, SavingJson.Default.ModelCard);
            Check(path, card, files);
            return new ModelFolder(path, card, Read(path, files, ModelFiles.Schema, SavingJson.Default.TableSchema), Read(path, files, ModelFiles.Split, SavingJson.Default.RowSplit), KnownFile.Read(path, card.Known), files);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(path, $"is no model folder that can be read ({wrong.Message.TrimEnd('.')})", "Name a folder that showcase train has written");
        }
    }

    /// <summary>What every model said of the held-out rows.</summary>
    internal HeldOut ReadHeldOut() => PredictionFile.Read(System.IO.Path.Combine(Path, ModelFiles.Predictions), Files[ModelFiles.Predictions]);

    /// <summary>What the columns held over the training rows.</summary>
    internal IReadOnlyList<ColumnSample> ReadReference()
    {
        using var bytes = new MemoryStream(Files[ModelFiles.Reference]);
        return ReferenceFile.Read(RawTableReader.Read(System.IO.Path.Combine(Path, ModelFiles.Reference), bytes, DataLimits.Usual), Schema);
    }

    /// <summary>A model of the folder by its name; null names the one it says is to be served.</summary>
    /// <exception cref="UnusableDataException">There is none.</exception>
    internal ModelEntry Model(string? name) => name is null
        ? Card.Served
        : Card.Models.FirstOrDefault(model => model.Model == name)
            ?? throw new UnusableDataException("--model", $"there is no model '{name}' in {Path}", $"Its models are {string.Join(", ", Card.Models.Select(model => model.Model))}");

    /// <summary>Why a model of the folder is not to be served: what its card says, and what follows from what was said of the data since; empty where it may be.</summary>
    internal IReadOnlyList<string> RefusalsOf(ModelEntry model)
    {
        var heldOut = ReadHeldOut();
        ModelScores[] scores = [.. ModelNames.All.Select(kind => ModelScores.Of(kind, heldOut))];
        var now = Deployment.RefusalsOf(model.Model, scores, LeakFinding.All(Card.Leaks, scores, Known));
        return model.Model == Card.Deployment.Model ? [.. Card.Deployment.Refusals.Union(now)] : now;
    }

    private static List<(string File, string Hash)> Checksums(string path)
    {
        var list = System.IO.Path.Combine(path, ModelFiles.Checksums);
        List<(string File, string Hash)> sums = [.. File.ReadLines(list).Where(line => line.Length > HashDigits + 2).Select(line => (line[(HashDigits + 2)..], line[..HashDigits]))];
        string[] needed = [ModelFiles.Card, ModelFiles.Schema, ModelFiles.Split, ModelFiles.Predictions, ModelFiles.Reference, .. ModelNames.All.Select(ModelFiles.Of)];
        if (needed.Except(sums.Select(sum => sum.File)).FirstOrDefault() is { } missing)
            throw new UnusableDataException(list, $"has no checksum of {missing}", TrainAgain);
        if (sums.FirstOrDefault(sum => !needed.Contains(sum.File)) is { File: { } strange })
            throw new UnusableDataException(list, $"names '{strange}', which is no file of a model folder", TrainAgain);
        return sums;
    }

    // a name in the card leads to no file but those whose checksums were compared, and the version is what these say
    private static void Check(string path, ModelCard card, Dictionary<string, byte[]> files)
    {
        var where = System.IO.Path.Combine(path, ModelFiles.Card);
        if (card.Format != ModelCard.CurrentFormat)
            throw new UnusableDataException(where, $"is of layout {card.Format}, and this program reads {ModelCard.CurrentFormat}", "Train the model again with this program");
        var known = ModelNames.All.ToDictionary(ModelNames.Of, ModelFiles.Of, StringComparer.Ordinal);
        if (card.Models.FirstOrDefault(model => known.GetValueOrDefault(model.Model) != model.File) is { } strange)
            throw new UnusableDataException(where, $"names '{strange.File}' as the file of '{strange.Model}', which it is not", TrainAgain);
        if (card.Models.All(model => model.Model != card.Deployment.Model))
            throw new UnusableDataException(where, $"wants '{card.Deployment.Model}' served, which is none of its models", TrainAgain);
        if (card.Files.FirstOrDefault(file => !files.TryGetValue(file.Key, out var bytes) || Convert.ToHexStringLower(SHA256.HashData(bytes)) != file.Value) is { Key: { } other })
            throw new UnusableDataException(System.IO.Path.Combine(path, other), NotChecked, TrainAgain);
    }

    private static T Read<T>(string path, Dictionary<string, byte[]> files, string file, JsonTypeInfo<T> shape)
    {
        try
        {
            return JsonSerializer.Deserialize(files[file], shape) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            throw new UnusableDataException(System.IO.Path.Combine(path, file), $"is no such document ({wrong.Message.Split('\n')[0].TrimEnd('.')})", TrainAgain);
        }
    }
}
