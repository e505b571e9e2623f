using Credence.Statistics;

namespace Credence.Postings.Finding.Skills.Training;

/// <summary>What unmarked postings teach about words: vectors, groups, habits, and phrases that stand alone in lists.</summary>
internal sealed class WordKnowledge
{
    /// <summary>Numbers in each of the two vectors of a word.</summary>
    internal const int Size = 64;

    /// <summary>Grouping whose groups are used in pairs.</summary>
    internal const int PairGrouping = 1;

    private static readonly int[] Near = [-2, -1, 1, 2];
    private static readonly int[] Far = [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5];

    internal WordKnowledge(SkillCorpus corpus, IReadOnlySet<string> names, int seed)
    {
        Corpus = corpus;
        Habits = new WordHabits(corpus);
        Items = ListItems.Of(corpus, names);
        Vectors = [Vector(Near, apart: true, seed, "near"), Vector(Far, apart: false, seed, "far")];
        Groupings = [.. from vectors in Enumerable.Range(0, Vectors.Length)
                        from groups in GroupSizes
                        select WordGroups.Of(Vectors[vectors], Size, corpus.Counts, groups, RandomStream.For(seed, $"groups-{vectors}-{groups}"))];
    }

    /// <summary>Groups of each grouping of one vector.</summary>
    internal static int[] GroupSizes { get; } = [32, SkillModel.Groups - 1, 512];

    internal SkillCorpus Corpus { get; }

    internal WordHabits Habits { get; }

    internal IReadOnlyList<(string Phrase, int Class)> Items { get; }

    /// <summary>By the words at each near place; by the words around.</summary>
    internal float[][] Vectors { get; }

    /// <summary>Group of each word in each grouping.</summary>
    internal int[][] Groupings { get; }

    private float[] Vector(int[] places, bool apart, int seed, string part) => WordVectors.Of(WordContexts.Of(Corpus, places, apart), Size, RandomStream.For(seed, part));
}
