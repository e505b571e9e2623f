using System.IO.Compression;
using System.Text;
using Credence.Sources;

namespace Credence.Postings.Finding.Skills;

/// <summary>The model as a file: the tables one after the other, little-endian, in one Brotli stream.</summary>
internal static class SkillModelFile
{
    /// <summary>Name below <c>data/lexicon</c>.</summary>
    internal const string Name = "skills-model.bin";

    private const uint Mark = 0x324B5343;
    private const int MostEntries = 1 << 20;

    /// <summary>Reads a model.</summary>
    /// <exception cref="UnusableInputException">The file is missing or no model.</exception>
    internal static SkillModel Read(string path)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "is missing", "Restore it from the repository, or make it with 'credence skills train'");
        try
        {
            using var file = new BrotliStream(File.OpenRead(path), CompressionMode.Decompress);
            using var reader = new BinaryReader(file, Encoding.UTF8);
            return Read(reader);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or InvalidOperationException or EndOfStreamException)
        {
            throw new UnusableInputException(path, $"is not a whole model ({wrong.Message.TrimEnd('.')})", "Restore it from the repository, or make it with 'credence skills train'");
        }
    }

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    internal static void Write(SkillModel model, Stream output)
    {
        using var file = new BrotliStream(output, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(file, Encoding.UTF8);
        writer.Write(Mark);
        Texts(writer, model.Words);
        Bytes(writer, model.GroupOf);
        Bytes(writer, model.HabitOf);
        Texts(writer, model.Affixes);
        Texts(writer, model.ItemPhrases);
        Bytes(writer, model.ItemClasses);
        foreach (var rows in new[] { model.WordRows, model.AffixRows, model.UnknownRow, model.EdgeRow, model.CaseRows, model.GapRows, model.NameRows, model.ItemRows, model.GroupPairs, model.LookPairs, model.SentenceRows, model.OpeningRows, model.LengthRows })
            Shorts(writer, rows);
        foreach (var score in model.Transitions)
            writer.Write(score);
    }

    private static SkillModel Read(BinaryReader reader)
    {
        if (reader.ReadUInt32() != Mark)
            throw new InvalidDataException("another file format");
        var words = Texts(reader);
        var groups = Classes(reader, words.Length, SkillModel.Groups);
        var habits = Classes(reader, words.Length, SkillModel.Habits);
        var affixes = Texts(reader);
        var phrases = Texts(reader);
        return new SkillModel
        {
            Words = words,
            GroupOf = groups,
            HabitOf = habits,
            Affixes = affixes,
            ItemPhrases = phrases,
            ItemClasses = Classes(reader, phrases.Length, ItemClass.All + 1),
            WordRows = Shorts(reader, words.Length * SkillModel.Row),
            AffixRows = Shorts(reader, affixes.Length * SkillModel.Row),
            UnknownRow = Shorts(reader, SkillModel.Row),
            EdgeRow = Shorts(reader, SkillModel.Row),
            CaseRows = Shorts(reader, SkillModel.Cases * SkillModel.Row),
            GapRows = Shorts(reader, SkillModel.Gaps * SkillModel.Row),
            NameRows = Shorts(reader, SkillName.Classes * SkillModel.Row),
            ItemRows = Shorts(reader, SkillModel.Items * SkillModel.Row),
            GroupPairs = Shorts(reader, SkillModel.Groups * SkillModel.Groups * SkillModel.PairRow),
            LookPairs = Shorts(reader, SkillModel.Looks * SkillModel.Looks * SkillModel.PairRow),
            SentenceRows = Shorts(reader, words.Length * SkillModel.SentenceRow),
            OpeningRows = Shorts(reader, words.Length * SkillModel.SentenceRow),
            LengthRows = Shorts(reader, SkillSentences.Lengths * SkillModel.SentenceRow),
            Transitions = [.. Enumerable.Range(0, 9).Select(_ => reader.ReadInt32())],
        };
    }

    /// <summary>Classes below a limit: they are places in tables that are read without another check.</summary>
    private static byte[] Classes(BinaryReader reader, int count, int limit)
    {
        var classes = Bytes(reader, count);
        return Array.TrueForAll(classes, one => one < limit) ? classes : throw new InvalidDataException("a class that the tables do not have");
    }

    private static void Texts(BinaryWriter writer, string[] texts)
    {
        writer.Write(texts.Length);
        writer.Write(string.Join('\n', texts));
    }

    private static string[] Texts(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        if (count is < 0 or > MostEntries)
            throw new InvalidDataException("impossible length");
        var texts = reader.ReadString();
        var parts = count == 0 ? [] : texts.Split('\n');
        return parts.Length == count ? parts : throw new InvalidDataException("other number of entries");
    }

    private static void Bytes(BinaryWriter writer, byte[] bytes) => writer.Write(bytes);

    private static byte[] Bytes(BinaryReader reader, int count) => reader.ReadBytes(count) is var bytes && bytes.Length == count ? bytes : throw new EndOfStreamException("breaks off");

    /// <summary>Low bytes first, then high bytes: packs smaller.</summary>
    private static void Shorts(BinaryWriter writer, short[] values)
    {
        writer.Write([.. values.Select(value => (byte)value)]);
        writer.Write([.. values.Select(value => (byte)(value >> 8))]);
    }

    private static short[] Shorts(BinaryReader reader, int count)
    {
        byte[] low = Bytes(reader, count), high = Bytes(reader, count);
        var values = new short[count];
        for (var i = 0; i < count; i++)
            values[i] = (short)(low[i] | (high[i] << 8));
        return values;
    }
}
