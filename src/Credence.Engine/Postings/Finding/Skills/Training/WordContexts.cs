namespace Credence.Postings.Finding.Skills.Training;

/// <summary>Positive pointwise mutual information of words with the words around them.</summary>
/// <remarks>O. Levy, Y. Goldberg and I. Dagan, "Improving distributional similarity with lessons learned from word embeddings", TACL 3 (2015): context counts to the power .75.</remarks>
internal static class WordContexts
{
    private const int MostContexts = 6000;
    private const double Smoothing = .75;

    /// <summary>Words by contexts.</summary>
    /// <param name="corpus">Texts.</param>
    /// <param name="places">Places around a word.</param>
    /// <param name="apart">Whether each place is a context of its own; else all are one, weighted by nearness.</param>
    internal static SparseRows Of(SkillCorpus corpus, IReadOnlyList<int> places, bool apart)
    {
        var contextOf = new int[corpus.Symbols];
        var width = Math.Min(corpus.Words.Length, MostContexts) + SkillModel.Gaps;
        for (var symbol = 0; symbol < corpus.Symbols; symbol++)
            contextOf[symbol] = symbol >= corpus.Words.Length ? symbol - corpus.Words.Length : symbol < MostContexts ? symbol + SkillModel.Gaps : -1;
        var blocks = apart ? places.Count : 1;
        var (starts, found) = Places(corpus);
        var totals = new double[width * blocks];
        var counts = new float[width * blocks];
        var touched = new List<int>();
        for (var word = 0; word < corpus.Words.Length; word++)
        {
            Gather(word, counts, touched);
            foreach (var column in touched)
            {
                totals[column] += counts[column];
                counts[column] = 0;
            }
        }

        var powers = totals.Select(total => Math.Pow(total, Smoothing)).ToArray();
        var sums = Enumerable.Range(0, blocks).Select(block => powers.AsSpan(block * width, width).ToArray().Sum()).ToArray();
        var rows = new int[corpus.Words.Length + 1];
        var columns = new List<int>();
        var values = new List<float>();
        for (var word = 0; word < corpus.Words.Length; word++)
        {
            Gather(word, counts, touched);
            touched.Sort();
            var own = touched.Sum(column => (double)counts[column]);
            foreach (var column in touched)
            {
                var information = Math.Log(counts[column] / own * blocks / (powers[column] / sums[column / width]));
                if (information > 0)
                {
                    columns.Add(column);
                    values.Add((float)information);
                }

                counts[column] = 0;
            }

            rows[word + 1] = columns.Count;
        }

        return new SparseRows(rows, [.. columns], [.. values], width * blocks);

        void Gather(int word, float[] into, List<int> used)
        {
            used.Clear();
            for (var at = starts[word]; at < starts[word + 1]; at++)
            {
                for (var place = 0; place < places.Count; place++)
                {
                    var other = found[at] + places[place];
                    if (other < 0 || other >= corpus.Stream.Length || corpus.Stream[other] < 0 || contextOf[corpus.Stream[other]] < 0)
                        continue;
                    var column = contextOf[corpus.Stream[other]] + (apart ? place * width : 0);
                    if (into[column] == 0)
                        used.Add(column);
                    into[column] += apart ? 1 : 1f / Math.Abs(places[place]);
                }
            }
        }
    }

    /// <summary>Places of every word in the stream.</summary>
    private static (int[] Starts, int[] Places) Places(SkillCorpus corpus)
    {
        var starts = new int[corpus.Words.Length + 1];
        foreach (var symbol in corpus.Stream)
        {
            if (symbol >= 0 && symbol < corpus.Words.Length)
                starts[symbol + 1]++;
        }

        for (var word = 0; word < corpus.Words.Length; word++)
            starts[word + 1] += starts[word];
        var next = starts.ToArray();
        var places = new int[starts[^1]];
        for (var i = 0; i < corpus.Stream.Length; i++)
        {
            if (corpus.Stream[i] >= 0 && corpus.Stream[i] < corpus.Words.Length)
                places[next[corpus.Stream[i]]++] = i;
        }

        return (starts, places);
    }
}
