using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests of one file, told by the lines that begin them.</summary>
/// <param name="Tests">Its tests, in order.</param>
/// <param name="Asserting">Names of what the file defines that asserts something.</param>
internal sealed record TestFile(IReadOnlyList<OneTest> Tests, IReadOnlyList<string> Asserting)
{
    private static readonly string[] ByIndent = [".py", ".ipynb"];
    private static readonly string[] Opening = ["{", "(", ")", "public ", "private ", "internal ", "protected ", "void ", "fun ", "async ", "function ", "fn ", "@", "[", "#["];

    internal static TestFile Read(FileText text, TestWords words)
    {
        var lines = text.Lines().Select(line => line.Line).ToList();
        var begins = Enumerable.Range(0, lines.Count).Where(at => words.Begins(lines[at])).ToHashSet();
        // two attributes above one test begin it once
        var starts = begins.Order().Where(at => !begins.Contains(at - 1) || !IsMark(lines[at - 1])).ToList();
        var left = LeftOut(lines, words);
        var all = lines.Exists(words.SkipsAll);
        var isByIndent = ByIndent.Contains(Path.GetExtension(text.Path), StringComparer.OrdinalIgnoreCase);
        var tests = new List<OneTest>();
        foreach (var (number, at) in starts.Index())
        {
            var end = isByIndent ? BlockEnd(lines, at) : number + 1 < starts.Count ? HeadOf(lines, starts[number + 1]) : lines.Count;
            var head = HeadOf(lines, at);
            var body = lines[head..Math.Max(end, at + 1)];
            tests.Add(new OneTest(
                text.Line(at + 1, lines[at]), body.Exists(words.Asserts), all || left.Contains(at) || HeadIsSkipped(lines, head, at, words) || FirstIsSkipped(lines, at, end, words),
                [.. body.Skip(at - head + 1).SelectMany(TestWords.CalledIn).Distinct(StringComparer.Ordinal)], body.Count(line => !string.IsNullOrWhiteSpace(line))));
        }

        return new TestFile(tests, Helping(lines, starts, words));
    }

    // lines deeper than what is left out as a whole: a class or a group of tests
    private static HashSet<int> LeftOut(List<string> lines, TestWords words)
    {
        var left = new HashSet<int>();
        for (var at = 0; at < lines.Count; at++)
        {
            if (!words.Skips(lines[at]) || words.Begins(lines[at]))
                continue;
            var what = at;
            while (what < lines.Count && IsMark(lines[what]))
                what++;
            if (what == lines.Count || words.Begins(lines[what]))
                continue;
            left.UnionWith(Enumerable.Range(what + 1, BlockEnd(lines, what) - what - 1));
        }

        return left;
    }

    private static bool HeadIsSkipped(List<string> lines, int head, int at, TestWords words)
    {
        var end = at + 1;
        while (end < lines.Count && IsMark(lines[end]))
            end++;
        return lines[head..end].Exists(words.Skips);
    }

    private static bool FirstIsSkipped(List<string> lines, int at, int end, TestWords words) =>
        lines[(at + 1)..Math.Max(end, at + 1)].Find(line => line.AsSpan().Trim() is { IsEmpty: false } plain && !Begins(plain)) is { } first && words.SkipsAsFirst(first);

    private static bool Begins(ReadOnlySpan<char> line)
    {
        foreach (var start in Opening)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static List<string> Helping(List<string> lines, List<int> starts, TestWords words)
    {
        var (names, name) = (new List<string>(), (string?)null);
        for (var at = 0; at < lines.Count; at++)
        {
            if (starts.BinarySearch(at) >= 0)
                name = null;
            else if (TestWords.DefinedIn(lines[at]) is { } defined)
                name = defined;
            if (name is not null && words.Asserts(lines[at]))
                names.Add(name);
        }

        return names;
    }

    // where a block ends that a line begins, by indents: braces of the line's own depth belong to it
    private static int BlockEnd(List<string> lines, int at)
    {
        var depth = Indent(lines[at]);
        for (var line = at + 1; line < lines.Count; line++)
        {
            if (!string.IsNullOrWhiteSpace(lines[line]) && Indent(lines[line]) <= depth && lines[line].TrimStart()[0] is not ('{' or ')'))
                return line;
        }

        return lines.Count;
    }

    private static int HeadOf(List<string> lines, int at)
    {
        while (at > 0 && IsMark(lines[at - 1]))
            at--;
        return at;
    }

    private static int Indent(string line) => line.Length - line.TrimStart().Length;

    // a decorator, annotation or attribute
    private static bool IsMark(string line) => line.AsSpan().TrimStart() is { IsEmpty: false } plain && (plain[0] is '@' or '[' || plain.StartsWith("#[", StringComparison.Ordinal));
}
