using System.Text;
using System.Text.Json;
using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Reads SkillSpan's JSON lines: <c>idx</c>, <c>source</c>, <c>tokens</c>, <c>tags_knowledge</c>.</summary>
internal static class SkillSpanFile
{
    /// <summary>Every sentence, in file order.</summary>
    /// <exception cref="UnusableInputException">The file is missing or a line is no sentence of SkillSpan.</exception>
    internal static IReadOnlyList<MarkedSentence> Read(string path)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "is missing", "Name a file of SkillSpan such as train.json");
        var sentences = new List<MarkedSentence>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            try
            {
                using var json = JsonDocument.Parse(line);
                sentences.Add(Of(json.RootElement));
            }
            catch (Exception wrong) when (wrong is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
            {
                throw new UnusableInputException($"{path}:{number}:1", "is no sentence of SkillSpan", "Name a file of SkillSpan such as train.json");
            }
        }

        return sentences;
    }

    private static MarkedSentence Of(JsonElement sentence)
    {
        var text = new StringBuilder();
        var tokens = new List<(int, int)>();
        foreach (var token in sentence.GetProperty("tokens").EnumerateArray())
        {
            if (text.Length > 0)
                text.Append(' ');
            var start = text.Length;
            text.Append(token.GetString());
            tokens.Add((start, text.Length));
        }

        var source = sentence.GetProperty("source").GetString()!;
        var spans = new List<(int, int)>();
        var first = -1;
        var at = 0;
        foreach (var tag in sentence.GetProperty("tags_knowledge").EnumerateArray().Select(tag => tag.GetString()![0]).Append('O'))
        {
            if (tag != 'I' && first >= 0)
            {
                spans.Add((first, at));
                first = -1;
            }

            if (tag == 'B' || (tag == 'I' && first < 0))
                first = at;
            at++;
        }

        return new MarkedSentence($"{source}-{sentence.GetProperty("idx").GetInt32()}", source, text.ToString(), tokens, spans);
    }
}
