using System.Text.RegularExpressions;

namespace Credence.Portfolio.Engineer;

/// <summary>Words that tell tests, what asserts in them, and what leaves them out.</summary>
internal sealed partial class TestWords(PortfolioCues cues)
{
    private readonly CueList _before = cues["test-modifier"];
    private readonly CueList _opening = cues["test-opening"];
    private readonly CueList _marks = cues["test-mark"];
    private readonly NamePatterns _byIndent = cues.Names("blocks-by-indent");
    private readonly CueList _starts = cues["test-function"];
    private readonly CueList _startsOpen = cues["test-function-begin"];
    private readonly CueList _asserts = cues["test-assert"];
    private readonly CueList _begins = cues["test-assert-begin"];
    private readonly CueList _trivial = cues["test-trivial"];
    private readonly CueList _skips = cues["test-skip"];
    private readonly CueList _skipsFirst = cues["test-skip-first"];
    private readonly CueList _skipsAll = cues["test-skip-all"];

    /// <summary>Whether a line begins a test.</summary>
    internal bool Begins(string line)
    {
        var start = line.AsSpan().TrimStart();
        while (_before.EndAt(start, 0) is > 0 and var end)
            start = start[end..];
        return _startsOpen.BeginsAt(start) || _starts.IndexIn(start, 0) == 0;
    }

    /// <summary>Whether a line is a decorator, annotation or attribute.</summary>
    internal bool IsMark(string line) => _marks.BeginsAt(line.AsSpan().TrimStart());

    /// <summary>Whether a line only opens a test: no statement of it yet.</summary>
    internal bool Opens(string line) => _opening.BeginsAt(line.AsSpan().Trim());

    /// <summary>Whether blocks of a file end by indents.</summary>
    internal bool IsByIndent(string path) => _byIndent.Matches(path);

    /// <summary>Whether a line asserts something of the work.</summary>
    internal bool Asserts(string line) => (_asserts.IsIn(line) || Word().Matches(line).Any(word => _begins.BeginsAt(word.Value))) && !_trivial.Is(line.Trim().TrimEnd(';'));

    /// <summary>Whether a line above or at a test leaves it out.</summary>
    internal bool Skips(string line) => _skips.IsIn(line) && _skips.IsIn(Quoted().Replace(line, "\"\""));

    /// <summary>Whether the first statement of a test leaves it out.</summary>
    internal bool SkipsAsFirst(string line) => _skipsFirst.IndexIn(line.AsSpan().TrimStart(), 0) == 0;

    /// <summary>Whether a line of a file, not within anything, leaves all of it out.</summary>
    internal bool SkipsAll(string line) => _skipsAll.IndexIn(line, 0) == 0;

    /// <summary>Names that a line calls.</summary>
    internal static IEnumerable<string> CalledIn(string line) => Call().Matches(line).Select(call => call.Groups[1].Value);

    /// <summary>The name a line defines; null where it defines none.</summary>
    internal static string? DefinedIn(string line) => Definition().Match(line) is { Success: true } found ? found.Groups[1].Value is { Length: > 0 } name ? name : found.Groups[2].Value : null;

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"
        """, RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\w+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"(\w+)(?:<[\w<>, ?]*>)?\(", RegexOptions.NonBacktracking)]
    private static partial Regex Call();

    [GeneratedRegex(@"^\s*(?:export |async )*(?:(?:def|func|function|fun|fn|const|let|var|private|internal|public|protected|static|void)\s+(?:[\w<>\[\]?,.()]+\s+)*?(\w+)\s*(?:=\s*(?:async\s*)?\(|<[\w, ]+>\(|\()|(\w+)\s*<-\s*function)", RegexOptions.NonBacktracking)]
    private static partial Regex Definition();
}
