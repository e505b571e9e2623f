using System.Text;

namespace Credence.Bench;

/// <summary>Aho and Corasick's automaton (CACM 18, 1975) over bytes in lower case, all transitions in one table of byte classes.</summary>
internal sealed class ByteAutomaton
{
    private readonly byte[] _classes = new byte[256];
    private readonly int _width;
    private readonly int[] _next;
    private readonly int[] _longest;
    private readonly int[] _shorter;

    internal ByteAutomaton(IReadOnlyList<string> phrases)
    {
        var patterns = phrases.Select(phrase => Encoding.UTF8.GetBytes(phrase.ToLowerInvariant())).ToList();
        _width = 1;
        foreach (var b in patterns.SelectMany(pattern => pattern).Distinct().Order())
            _classes[b] = (byte)_width++;
        for (var upper = 'A'; upper <= 'Z'; upper++)
            _classes[upper] = _classes[char.ToLowerInvariant(upper)];
        var next = new List<int>(new int[_width]);
        var depth = new List<int> { 0 };
        var ends = new List<bool> { false };
        foreach (var pattern in patterns)
        {
            var state = 0;
            foreach (var b in pattern)
            {
                ref var child = ref System.Runtime.InteropServices.CollectionsMarshal.AsSpan(next)[state * _width + _classes[b]];
                var known = child;
                if (known == 0)
                {
                    child = known = depth.Count;
                    depth.Add(depth[state] + 1);
                    ends.Add(false);
                    next.AddRange(new int[_width]);
                }

                state = known;
            }

            ends[state] = true;
        }

        _next = [.. next];
        _longest = new int[depth.Count];
        _shorter = new int[depth.Count];
        Link(depth, ends);
    }

    /// <summary>Whole-word, leftmost-longest matches of one text.</summary>
    internal long Count(ReadOnlySpan<byte> text)
    {
        long found = 0;
        int state = 0, free = 0, start = int.MaxValue, end = 0;
        for (var i = 0; i < text.Length; i++)
        {
            state = _next[state * _width + _classes[text[i]]];
            if (i + 1 < text.Length && IsWord(text[i + 1]))
                continue;
            for (var at = _longest[state] > 0 ? state : _shorter[state]; at != 0; at = _shorter[at])
            {
                var from = i + 1 - _longest[at];
                if (from < free || (from > 0 && IsWord(text[from - 1])))
                    continue;
                if (start != int.MaxValue && from > start && from >= end)
                    (found, free, start) = (found + 1, end, int.MaxValue);
                if (from >= free && from <= start)
                    (start, end) = (from, i + 1);
            }
        }

        return start == int.MaxValue ? found : found + 1;
    }

    private static bool IsWord(byte b) => char.IsAsciiLetterOrDigit((char)b) || b >= 0x80;

    private void Link(List<int> depth, List<bool> ends)
    {
        var fail = new int[depth.Count];
        var queue = new Queue<int>([0]);
        while (queue.TryDequeue(out var state))
        {
            _longest[state] = ends[state] ? depth[state] : 0;
            _shorter[state] = state == 0 ? 0 : _longest[fail[state]] > 0 ? fail[state] : _shorter[fail[state]];
            for (var c = 0; c < _width; c++)
            {
                ref var child = ref _next[state * _width + c];
                var otherwise = state == 0 ? 0 : _next[fail[state] * _width + c];
                if (child == 0)
                {
                    child = otherwise;
                    continue;
                }

                fail[child] = otherwise;
                queue.Enqueue(child);
            }
        }
    }
}
