using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>A model folder whose every file has its checksum.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Card">What stands beside the model.</param>
/// <param name="Schema">What it takes in.</param>
/// <param name="Split">Which rows served for what.</param>
internal sealed record ModelFolder(string Path, ModelCard Card, TableSchema Schema, RowSplit Split)
{
    private const string TrainAgain = "Train it again, or restore it from where it was copied";
    private const int HashDigits = 64;

    /// <summary>Opens a folder, after every checksum.</summary>
    /// <exception cref="UnusableDataException">It is none, or a file is missing or was changed.</exception>
    internal static ModelFolder Open(string path)
    {
        try
        {
            foreach (var (file, expected) in Checksums(path))
            {
                using var bytes = File.OpenRead(System.IO.Path.Combine(path, file));
                if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != expected)
                    throw new UnusableDataException(System.IO.Path.Combine(path, file), "does not have the checksum it was saved with, so it was changed or damaged", TrainAgain);
            }

            var card = Read(path, ModelFiles.Card, SavingJson.Default.ModelCard);
            if (card.Format != ModelCard.CurrentFormat)
                throw new UnusableDataException(System.IO.Path.Combine(path, ModelFiles.Card), $"is of layout {card.Format}, and this program reads {ModelCard.CurrentFormat}", "Train the model again with this program");
            Check(path, card);
            return new ModelFolder(path, card, Read(path, ModelFiles.Schema, SavingJson.Default.TableSchema), Read(path, ModelFiles.Split, SavingJson.Default.RowSplit));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnusableDataException(path, $"is no model folder that can be read ({wrong.Message.TrimEnd('.')})", "Name a folder that showcase train has written");
        }
    }

    /// <summary>Path of a model's file.</summary>
    internal string FileOf(ModelEntry model) => System.IO.Path.Combine(Path, model.File);

    /// <summary>What every model said of the held-out rows.</summary>
    internal HeldOut ReadHeldOut() => PredictionFile.Read(System.IO.Path.Combine(Path, ModelFiles.Predictions));

    /// <summary>A model of the folder by its name; null names the one it says is to be served.</summary>
    /// <exception cref="UnusableDataException">There is none.</exception>
    internal ModelEntry Model(string? name) => name is null
        ? Card.Served
        : Card.Models.FirstOrDefault(model => model.Model == name)
            ?? throw new UnusableDataException("--model", $"there is no model '{name}' in {Path}", $"Its models are {string.Join(", ", Card.Models.Select(model => model.Model))}");

    private static List<(string File, string Hash)> Checksums(string path)
    {
        var list = System.IO.Path.Combine(path, ModelFiles.Checksums);
        List<(string File, string Hash)> sums = [.. File.ReadLines(list).Where(line => line.Length > HashDigits + 2).Select(line => (line[(HashDigits + 2)..], line[..HashDigits]))];
        string[] needed = [ModelFiles.Card, ModelFiles.Schema, ModelFiles.Split, ModelFiles.Predictions, .. ModelNames.All.Select(ModelFiles.Of)];
        if (needed.Except(sums.Select(sum => sum.File)).FirstOrDefault() is { } missing)
            throw new UnusableDataException(list, $"has no checksum of {missing}", TrainAgain);
        if (sums.FirstOrDefault(sum => !needed.Contains(sum.File)) is { File: { } strange })
            throw new UnusableDataException(list, $"names '{strange}', which is no file of a model folder", TrainAgain);
        return sums;
    }

    // a name in the card leads to no file but those whose checksums were compared
    private static void Check(string path, ModelCard card)
    {
        var known = ModelNames.All.ToDictionary(ModelNames.Of, ModelFiles.Of, StringComparer.Ordinal);
        if (card.Models.FirstOrDefault(model => known.GetValueOrDefault(model.Model) != model.File) is { } strange)
            throw new UnusableDataException(System.IO.Path.Combine(path, ModelFiles.Card), $"names '{strange.File}' as the file of '{strange.Model}', which it is not", TrainAgain);
        if (card.Models.All(model => model.Model != card.Deployment.Model))
            throw new UnusableDataException(System.IO.Path.Combine(path, ModelFiles.Card), $"wants '{card.Deployment.Model}' served, which is none of its models", TrainAgain);
    }

    private static T Read<T>(string path, string file, JsonTypeInfo<T> shape)
    {
        var whole = System.IO.Path.Combine(path, file);
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(whole), shape) ?? throw new JsonException("null");
        }
        catch (JsonException wrong)
        {
            throw new UnusableDataException(whole, $"is no such document ({wrong.Message.Split('\n')[0].TrimEnd('.')})", TrainAgain);
        }
    }
}
