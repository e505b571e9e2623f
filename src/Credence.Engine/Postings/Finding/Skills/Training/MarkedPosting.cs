namespace Credence.Postings.Finding.Skills.Training;

/// <summary>The sentences of one posting as a text, a line each, so that the tagger reads it as it reads any posting.</summary>
internal sealed class MarkedPosting
{
    private MarkedPosting(IReadOnlyList<MarkedSentence> sentences)
    {
        Sentences = sentences;
        Text = string.Join('\n', sentences.Select(sentence => sentence.Text));
        var starts = new int[sentences.Count];
        for (var i = 1; i < starts.Length; i++)
            starts[i] = starts[i - 1] + sentences[i - 1].Text.Length + 1;
        Starts = starts;
    }

    internal IReadOnlyList<MarkedSentence> Sentences { get; }

    internal string Text { get; }

    /// <summary>Offset of each sentence in <see cref="Text"/>.</summary>
    internal IReadOnlyList<int> Starts { get; }

    internal string Document => Sentences[0].Document;

    internal string Source => Sentences[0].Source;

    /// <summary>Sentences put together by document, each document where its first sentence stands.</summary>
    internal static IReadOnlyList<MarkedPosting> Of(IEnumerable<MarkedSentence> sentences) =>
        [.. sentences.GroupBy(sentence => sentence.Document, StringComparer.Ordinal).Select(document => new MarkedPosting([.. document]))];

    /// <summary>Score of spans found in <see cref="Text"/>.</summary>
    internal SpanScore Score(IEnumerable<(int Start, int End)> found)
    {
        var spans = Sentences.Select(_ => new List<(int, int)>()).ToArray();
        foreach (var (start, end) in found)
        {
            var sentence = Sentences.Count - 1;
            while (Starts[sentence] > start)
                sentence--;
            spans[sentence].Add((start - Starts[sentence], end - Starts[sentence]));
        }

        return Sentences.Select((sentence, i) => SpanScoring.Of(sentence, spans[i])).Aggregate(SpanScore.Add);
    }
}
