using Credence.Pages.Reading;

namespace Credence.Pages.Phrases;

/// <summary>The words and sentences of a page; struck-out words are left out.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">Its words, in order.</param>
/// <param name="Sentences">Its sentences, in order; those of a block stand together.</param>
internal sealed record PageWords(PageText Page, IReadOnlyList<PageWord> Words, IReadOnlyList<PageSentence> Sentences)
{
    /// <summary>The visible text from one word to another.</summary>
    /// <param name="first">Index of the first.</param>
    /// <param name="end">Index after the last.</param>
    internal string Quote(int first, int end) => Page.Text[Words[first].Start..Words[end - 1].End];

    /// <summary>Index of a block's first word, and after its last.</summary>
    internal (int First, int End) RangeOf(int block)
    {
        var at = FirstSentenceOf(block);
        if (at >= Sentences.Count || Sentences[at].Block != block)
            return (0, 0);
        var last = at;
        while (last + 1 < Sentences.Count && Sentences[last + 1].Block == block)
            last++;
        return (Sentences[at].First, Sentences[last].End);
    }

    /// <summary>Index of the sentence that a word stands in.</summary>
    internal int SentenceOf(int word)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].End <= word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Index of the first sentence of a block, or of the next one that has any.</summary>
    internal int FirstSentenceOf(int block)
    {
        var (low, high) = (0, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Sentences[middle].Block < block ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
