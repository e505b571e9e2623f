using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages;

/// <summary>Where things stand on a page: labels, headings, the lines above lists; and quotations with their place.</summary>
internal sealed class PagePlaces
{
    private const int LongestQuote = 200;
    private const int LongestLabel = 48;
    private const int LongestShown = 40;
    private const int MostCells = 8;
    private readonly PageWords _words;
    private readonly int[] _headings;
    private readonly int[] _intros;
    private readonly Dictionary<(int Table, int Column), int> _columnHeads = [];

    internal PagePlaces(PageWords words)
    {
        _words = words;
        var blocks = words.Page.Blocks;
        _headings = new int[blocks.Count];
        _intros = new int[blocks.Count];
        var last = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            _headings[i] = last;
            _intros[i] = blocks[i].Kind != BlockKind.Item || i == 0 ? -1 : blocks[i - 1].Kind == BlockKind.Item ? _intros[i - 1] : i - 1;
            if (blocks[i] is { Kind: BlockKind.Cell, Row: 1 } && !IsAmount(words.Page.Of(blocks[i])))
                _columnHeads.TryAdd((blocks[i].Table, blocks[i].Column), i);
            if (blocks[i].Kind is BlockKind.Heading or BlockKind.Term)
                last = i;
        }
    }

    /// <summary>Whether a cell holds an amount of money: it stands in a table without heads.</summary>
    private static bool IsAmount(ReadOnlySpan<char> cell) => cell.IndexOfAny("€$£₹") >= 0 && cell.IndexOfAnyInRange('0', '9') >= 0;

    private IReadOnlyList<PageBlock> Blocks => _words.Page.Blocks;

    /// <summary>The heading above a block; null where there is none.</summary>
    internal int? HeadingOf(int block) => _headings[block] < 0 ? null : _headings[block];

    /// <summary>What names the content of a block: the cells before it in its row, the head of its column, or the short line before it.</summary>
    internal IEnumerable<int> LabelsOf(int block)
    {
        var own = Blocks[block];
        if (own.Kind == BlockKind.Cell)
        {
            for (var i = block - 1; i >= Math.Max(0, block - MostCells) && Blocks[i].Table == own.Table && Blocks[i].Row == own.Row && Blocks[i].Kind == BlockKind.Cell; i--)
                yield return i;
            if (own.Row > 1 && _columnHeads.TryGetValue((own.Table, own.Column), out var head))
                yield return head;
        }
        else if (block > 0 && own.Kind != BlockKind.Heading && IsLabel(Blocks[block - 1]) && !(Blocks[block - 1].Kind == BlockKind.Item && own.Kind == BlockKind.Item))
        {
            yield return block - 1;
        }
    }

    /// <summary>The line above the list that a block belongs to; null where it is no item.</summary>
    internal int? IntroOf(int block) => _intros[block] < 0 ? null : _intros[block];

    /// <summary>The words between two places, with as much of their sentence as fits on one line.</summary>
    /// <param name="sentence">Their sentence.</param>
    /// <param name="first">Index of the first word.</param>
    /// <param name="end">Index after the last.</param>
    internal Quote QuoteOf(PageSentence sentence, int first, int end)
    {
        var text = _words.Page.Text;
        var words = _words.Words;
        var (start, last) = (sentence.First, sentence.End);
        while (start < first && text.AsSpan(words[start].Start, words[first].Start - words[start].Start).Contains('\n'))
            start++;
        while (last > end && text.AsSpan(words[end - 1].Start, words[last - 1].End - words[end - 1].Start).Contains('\n'))
            last--;
        while (start < first && words[Math.Max(end, last) - 1].End - words[start].Start > LongestQuote)
            start++;
        while (last > end && words[last - 1].End - words[start].Start > LongestQuote)
            last--;
        last = Math.Max(end, last);
        return new Quote(_words.Quote(start, last), Where(sentence.Block));
    }

    /// <summary>A block's place in words.</summary>
    internal string Where(int block)
    {
        var own = Blocks[block];
        var what = own.Kind switch
        {
            BlockKind.Heading => "heading",
            BlockKind.Item => "list item",
            BlockKind.Cell => "table cell",
            BlockKind.Term => "line",
            _ => _words.Page.Kind == PageKind.Html ? "paragraph" : "line",
        };
        if (LabelsOf(block).Select(label => (int?)label).FirstOrDefault() is { } named)
            return $"{what} beside \"{Shown(named)}\"";
        return HeadingOf(block) is { } heading ? $"{what} under \"{Shown(heading)}\"" : what;
    }

    private bool IsLabel(PageBlock block) => block.End - block.Start <= LongestLabel && _words.Page.Text[block.End - 1] is not ('.' or '!');

    private string Shown(int block)
    {
        var text = _words.Page.Of(Blocks[block]);
        var shown = text[..Math.Min(text.Length, LongestShown)].ToString().Replace('\n', ' ');
        return shown.Length == text.Length ? shown : shown.TrimEnd() + " …";
    }
}
