namespace Credence.Postings.Finding.Skills.Training;

/// <summary>How postings use each word: after or before a comma or slash, and with a capital inside a sentence; shares in steps.</summary>
internal sealed class WordHabits
{
    /// <summary>Steps of the shares of commas.</summary>
    internal const int ListSteps = 6;

    private static readonly double[] ListBounds = [.01, .03, .08, .2, .4];
    private static readonly double[] CapitalBounds = [.02, .1, .3, .6, .9];

    internal WordHabits(SkillCorpus corpus)
    {
        var words = corpus.Words.Length;
        int[] before = new int[words], after = new int[words], inside = new int[words], capital = new int[words];
        for (var i = 0; i < corpus.Stream.Length; i++)
        {
            var word = corpus.Stream[i];
            if (word < 0 || word >= words)
                continue;
            WordGap left = corpus.GapAt(i - 1), right = corpus.GapAt(i + 1);
            before[word] += left is WordGap.Comma or WordGap.Slash or WordGap.Open ? 1 : 0;
            after[word] += right is WordGap.Comma or WordGap.Slash or WordGap.Close ? 1 : 0;
            if (left is not (WordGap.Space or WordGap.Comma))
                continue;
            inside[word]++;
            capital[word] += corpus.Cases[i] is LetterCase.Lower or LetterCase.LowerMixed or LetterCase.Other ? 0 : 1;
        }

        Before = [.. before.Select((count, word) => Step(ListBounds, (double)count / corpus.Counts[word]))];
        After = [.. after.Select((count, word) => Step(ListBounds, (double)count / corpus.Counts[word]))];
        Capital = [.. capital.Select((count, word) => (byte)(1 + Step(CapitalBounds, count / Math.Max(1.0, inside[word]))))];
    }

    /// <summary>Step of how often a comma, slash or bracket stands before a word.</summary>
    internal int[] Before { get; }

    /// <summary>Step of how often one stands after it.</summary>
    internal int[] After { get; }

    /// <summary>Step of how often it has a capital inside a sentence, from 1.</summary>
    internal byte[] Capital { get; }

    private static int Step(double[] bounds, double share) => bounds.Count(bound => share >= bound);
}
