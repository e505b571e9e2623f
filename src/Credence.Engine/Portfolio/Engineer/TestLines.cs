namespace Credence.Portfolio.Engineer;

/// <summary>Lines of a file of tests, each looked at once, so that what is asked of many of them is known at once.</summary>
internal sealed class TestLines
{
    private readonly bool[] _begins;
    private readonly int[] _heads;
    private readonly int[] _below;
    private readonly int[] _ends;
    private readonly int[] _begun;
    private readonly int[] _skipping;
    private readonly int[] _asserting;
    private readonly int[] _filled;
    private readonly int[] _leftOut;

    internal TestLines(string[] text, TestWords words)
    {
        Text = text;
        _begins = Array.ConvertAll(text, words.Begins);
        var isMark = Array.ConvertAll(text, words.IsMark);
        _heads = new int[Count];
        for (var at = 0; at < Count; at++)
            _heads[at] = at > 0 && isMark[at - 1] ? _heads[at - 1] : at;
        _below = new int[Count + 1];
        _below[Count] = Count;
        for (var at = Count - 1; at >= 0; at--)
            _below[at] = isMark[at] ? _below[at + 1] : at;
        _ends = Ends(text);
        var skips = Array.ConvertAll(text, words.Skips);
        _begun = Sums(at => _begins[at]);
        _skipping = Sums(at => skips[at]);
        _asserting = Sums(at => words.Asserts(text[at]));
        _filled = Sums(at => !string.IsNullOrWhiteSpace(text[at]));
        _leftOut = LeftOut(skips);
    }

    /// <summary>The lines.</summary>
    internal string[] Text { get; }

    /// <summary>How many they are.</summary>
    internal int Count => Text.Length;

    /// <summary>Whether a line begins a test that no mark right above it has begun.</summary>
    internal bool BeginsFirst(int at) => _begins[at] && _begun[at] == _begun[_heads[at]];

    /// <summary>The first of the decorators, annotations or attributes right above a line; the line itself where none is.</summary>
    internal int HeadOf(int at) => _heads[at];

    /// <summary>The first line from one on that is no decorator, annotation or attribute.</summary>
    internal int BelowMarks(int at) => _below[at];

    /// <summary>Where a block ends that a line begins, by indents: braces of the line's own depth belong to it.</summary>
    internal int BlockEnd(int at) => at < Count ? _ends[at] : Count;

    /// <summary>Whether a line is within what is left out as a whole: a class or a group of tests.</summary>
    internal bool IsLeftOut(int at) => _leftOut[at] > 0;

    /// <summary>Whether one of some lines leaves a test out.</summary>
    internal bool AnySkips(int from, int to) => _skipping[to] > _skipping[from];

    /// <summary>Whether one of some lines asserts something.</summary>
    internal bool AnyAsserts(int from, int to) => _asserting[to] > _asserting[from];

    /// <summary>How many of some lines are not empty.</summary>
    internal int Filled(int from, int to) => _filled[to] - _filled[from];

    private int[] Sums(Func<int, bool> counts)
    {
        var sums = new int[Count + 1];
        for (var at = 0; at < Count; at++)
            sums[at + 1] = sums[at] + (counts(at) ? 1 : 0);
        return sums;
    }

    // lines deeper than a group or class that is left out
    private int[] LeftOut(bool[] skips)
    {
        var depths = new int[Count + 1];
        for (var at = 0; at < Count; at++)
        {
            var what = _below[at];
            if (!skips[at] || _begins[at] || what == Count || _begins[what])
                continue;
            depths[what + 1]++;
            depths[Math.Max(what + 1, _ends[what])]--;
        }

        for (var at = 1; at < depths.Length; at++)
            depths[at] += depths[at - 1];
        return depths;
    }

    // from below: of the lines that can end a block only those count that no line above them hides
    private static int[] Ends(string[] text)
    {
        var (ends, open) = (new int[text.Length], new Stack<(int At, int Indent)>());
        for (var at = text.Length - 1; at >= 0; at--)
        {
            var plain = text[at].AsSpan().TrimStart();
            if (plain.IsEmpty || plain[0] is '{' or ')')
            {
                ends[at] = at + 1;
                continue;
            }

            var indent = text[at].Length - plain.Length;
            while (open.TryPeek(out var next) && next.Indent > indent)
                open.Pop();
            ends[at] = open.TryPeek(out var end) ? end.At : text.Length;
            open.Push((at, indent));
        }

        return ends;
    }
}
