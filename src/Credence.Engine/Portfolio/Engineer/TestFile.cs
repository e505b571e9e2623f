using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests of one file, told by the lines that begin them. A line belongs to one test at most: a test within a test is a part of it.</summary>
/// <param name="Tests">Its tests, in order.</param>
/// <param name="Asserting">Names of what the file defines that asserts something.</param>
internal sealed record TestFile(IReadOnlyList<OneTest> Tests, IReadOnlyList<string> Asserting)
{
    internal static TestFile Read(FileText text, TestWords words)
    {
        var lines = new TestLines([.. text.Lines().Select(line => line.Line)], words);
        var starts = Starts(lines, words.IsByIndent(text.Path));
        var all = Array.Exists(lines.Text, words.SkipsAll);
        var tests = new List<OneTest>();
        foreach (var (head, at, end) in starts)
        {
            var isSkipped = all || lines.IsLeftOut(at) || lines.AnySkips(head, lines.BelowMarks(at + 1)) || FirstIsSkipped(lines, at + 1, end, words);
            tests.Add(new OneTest(
                text.Line(at + 1, lines.Text[at]), lines.AnyAsserts(head, end), isSkipped,
                [.. lines.Text[(at + 1)..end].SelectMany(TestWords.CalledIn).Distinct(StringComparer.Ordinal)], lines.Filled(head, end)));
        }

        return new TestFile(tests, Helping(lines, [.. starts.Select(start => start.At)]));
    }

    // where each begins with its marks and without, and ends: by indents, or where the next begins
    private static List<(int Head, int At, int End)> Starts(TestLines lines, bool isByIndent)
    {
        var starts = new List<(int Head, int At, int End)>();
        var from = 0;
        for (var at = 0; at < lines.Count; at++)
        {
            // marks above one test begin it once
            if (at < from || !lines.BeginsFirst(at))
                continue;
            var head = Math.Max(from, lines.HeadOf(at));
            if (isByIndent)
                from = Math.Max(at + 1, lines.BlockEnd(lines.BelowMarks(at)));
            else if (starts.Count > 0)
                starts[^1] = starts[^1] with { End = head };
            starts.Add((head, at, isByIndent ? from : lines.Count));
        }

        return starts;
    }

    private static bool FirstIsSkipped(TestLines lines, int from, int end, TestWords words)
    {
        for (var at = from; at < end; at++)
        {
            if (!string.IsNullOrWhiteSpace(lines.Text[at]) && !words.Opens(lines.Text[at]))
                return words.SkipsAsFirst(lines.Text[at]);
        }

        return false;
    }

    private static List<string> Helping(TestLines lines, HashSet<int> starts)
    {
        var (names, name) = (new List<string>(), (string?)null);
        for (var at = 0; at < lines.Count; at++)
        {
            if (starts.Contains(at))
                name = null;
            else if (TestWords.DefinedIn(lines.Text[at]) is { } defined)
                name = defined;
            if (name is not null && lines.AnyAsserts(at, at + 1))
                names.Add(name);
        }

        return names;
    }
}
