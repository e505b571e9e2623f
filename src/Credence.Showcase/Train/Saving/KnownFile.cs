using System.Text.Json;
using Credence.Showcase.Data;
using Credence.Showcase.Train.Evaluation;

namespace Credence.Showcase.Train.Saving;

/// <summary>What a person said of the data after the training, beside a saved model: it stands in no checksum, so that it can be said later, and takes nothing back that was refused before.</summary>
internal static class KnownFile
{
    /// <summary>What was said to train, and later to evaluate, which goes before.</summary>
    /// <exception cref="UnusableDataException">The file is none.</exception>
    internal static OutsideKnowledge Read(string folder, OutsideKnowledge before)
    {
        var path = Path.Combine(folder, ModelFiles.Known);
        if (!File.Exists(path))
            return before;
        try
        {
            var later = JsonSerializer.Deserialize(File.ReadAllBytes(path), SavingJson.Default.OutsideKnowledge) ?? throw new JsonException("null");
            return IsRatio(later.BaseRate) && IsRatio(later.BaselineAuc) ? before.Then(later) : throw new JsonException("a number is not between 0 and 1");
        }
        catch (JsonException wrong)
        {
            throw new UnusableDataException(path, $"does not hold what evaluate was told ({wrong.Message.Split('\n')[0].TrimEnd('.')})", "Remove it, and tell evaluate again");
        }
    }

    /// <summary>Keeps what was said.</summary>
    /// <exception cref="UnusableDataException">It cannot be written.</exception>
    internal static void Write(string folder, OutsideKnowledge known)
    {
        try
        {
            Durable.Replace(Path.Combine(folder, ModelFiles.Known), JsonSerializer.SerializeToUtf8Bytes(known, SavingJson.Readable.OutsideKnowledge));
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UnusableDataException(folder, $"cannot keep what was said of the data ({wrong.Message.TrimEnd('.')}), so serve would not know it", "Make the folder writable, or train again with the same option");
        }
    }

    private static bool IsRatio(double? number) => number is null or (> 0 and < 1);
}
