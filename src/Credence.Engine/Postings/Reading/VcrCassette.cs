using System.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Credence.Postings.Reading;

/// <summary>A VCR cassette (recorded HTTP answers in YAML): the body of every answer is read as a file of its own.</summary>
internal static class VcrCassette
{
    private const string Mark = "http_interactions:";
    private static readonly HashSet<string> BodyKeys = new(StringComparer.Ordinal) { "string", "base64_string" };

    /// <summary>Whether a text that starts like this is a cassette.</summary>
    public static bool Is(string start) => start.StartsWith(Mark, StringComparison.Ordinal) || (start.StartsWith("---", StringComparison.Ordinal) && start.Contains(Mark, StringComparison.Ordinal));

    /// <summary>Every recorded answer's outcomes.</summary>
    public static IEnumerable<ReadOutcome> Read(Stream text, PostingInput input)
    {
        var number = 0L;
        foreach (var body in Bodies(text))
        {
            number++;
            var part = input with { Path = $"{input.Path}:answer {number}" };
            if (string.IsNullOrWhiteSpace(body))
                yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, part.Path, "an answer without a body");
            else
            {
                foreach (var outcome in PostingReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(body)), part, null))
                    yield return outcome;
            }
        }

        if (number == 0)
            yield return new ReadOutcome.Rejected(RejectReason.NotAPosting, input.Path, "a cassette without answers");
    }

    /// <summary>Bodies of answers, found in the stream of events so that deep nesting costs nothing.</summary>
    private static IEnumerable<string> Bodies(Stream text)
    {
        using var reader = new StreamReader(new LimitedStream(text), Encoding.UTF8);
        var yaml = new Parser(reader);
        var inAnswer = false;
        string? key = null;
        while (yaml.MoveNext())
        {
            if (yaml.Current is not Scalar scalar)
            {
                key = null;
                continue;
            }

            if (inAnswer && key is not null && BodyKeys.Contains(key))
            {
                yield return key == "string" ? scalar.Value : FromBase64(scalar.Value);
                (key, inAnswer) = (null, false);
                continue;
            }

            key = scalar.Value;
            inAnswer = key == "response" || (inAnswer && key != "request");
        }
    }

    private static string FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
