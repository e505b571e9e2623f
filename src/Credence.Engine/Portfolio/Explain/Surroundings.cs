using System.Buffers;

namespace Credence.Portfolio.Explain;

/// <summary>What stands around some words of prose.</summary>
/// <param name="Start">Where their sentence begins (UTF-16 units from the start of the text).</param>
/// <param name="Sentence">Their sentence, on one line.</param>
/// <param name="Words">The words.</param>
/// <param name="Before">Their clause before them.</param>
/// <param name="Behind">Their clause behind them.</param>
/// <param name="Announced">What follows where they are a heading, a table's first cell or stand before a colon; empty where nothing does, null where they announce nothing.</param>
/// <param name="IsApart">Whether what is announced stands on a line of its own.</param>
internal sealed record Surroundings(int Start, string Sentence, string Words, string Before, string Behind, string? Announced, bool IsApart)
{
    private const int MostLetters = 400;
    private const int MostWordsOfLabel = 3;
    private const string Marks = " \t\r\n>-*+#_[]()|\"'`=:";
    private const string Ends = ".!?";
    private static readonly SearchValues<char> Clauses = SearchValues.Create(",;:()|\u2013\u2014");
    private static readonly SearchValues<char> Labels = SearchValues.Create(":|\u2013\u2014");

    /// <summary>What stands around the words of a text between two places.</summary>
    internal static Surroundings Of(string text, int at, int end)
    {
        var behind = text[end..EndOf(text, end)];
        var start = StartOf(text, at);
        var before = text[start..at];
        var (announced, apart) = AnnouncedBy(text, at, end, behind);
        return new Surroundings(
            start, string.Join(' ', text[start..(end + behind.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), text[at..end], before[(before.AsSpan().LastIndexOfAny(Clauses) + 1)..], behind.AsSpan().IndexOfAny(Clauses) is >= 0 and var cut ? behind[..cut] : behind, announced, apart);
    }

    private static (string? Text, bool IsApart) AnnouncedBy(string text, int at, int end, string behind)
    {
        var line = text[(text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1)..LineEnd(text, end)].Trim();
        var isHeading = line.StartsWith('#') || (line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal));
        if (isHeading)
            return Count(text[end..LineEnd(text, end)]) <= MostWordsOfLabel ? (Next(text, LineEnd(text, end), Level(line)), true) : (null, false);
        var mark = behind.AsSpan().IndexOfAny(Labels);
        if (mark < 0 || Count(behind[..mark]) > MostWordsOfLabel)
            return (null, false);
        var rest = behind[(mark + 1)..].Split('|')[0].Trim(Marks.ToCharArray());
        return rest.Length > 0 ? (rest, false) : behind[mark] == ':' ? (Next(text, end + behind.Length, int.MaxValue), true) : (null, false);
    }

    // the first sentence below; empty where the next thing is a heading that does not belong to this one
    private static string? Next(string text, int from, int level)
    {
        for (var at = from; at < text.Length; at = LineEnd(text, at) + 1)
        {
            var line = text[at..LineEnd(text, at)].Trim();
            if (line.Trim(Marks.ToCharArray()).Length == 0)
                continue;
            if (line.StartsWith('#'))
                return Level(line) > level ? null : "";
            return text[at..EndOf(text, at)].Trim(Marks.ToCharArray());
        }

        return "";
    }

    private static int Level(string line) => line.AsSpan().IndexOfAnyExcept('#') is > 0 and var level ? level : int.MaxValue - 1;

    private static int Count(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static int LineEnd(string text, int at) => text.IndexOf('\n', Math.Min(at, text.Length)) is >= 0 and var end ? end : text.Length;

    private static int StartOf(string text, int at)
    {
        var least = Math.Max(0, at - MostLetters);
        for (var place = at; place > least; place--)
        {
            if ((text[place - 1] == '\n' && (IsBegun(text, place) || IsBegun(text, text.LastIndexOf('\n', Math.Max(0, place - 2)) + 1)))
                || (char.IsWhiteSpace(text[place - 1]) && place > 1 && Ends.Contains(text[place - 2], StringComparison.Ordinal)))
                return place;
        }

        return least;
    }

    private static int EndOf(string text, int from)
    {
        var most = Math.Min(text.Length, from + MostLetters);
        for (var place = from; place < most; place++)
        {
            if ((text[place] == '\n' && place > 0 && (IsBegun(text, place + 1) || text[text.LastIndexOf('\n', place - 1) + 1] is '#' or '|'))
                || (Ends.Contains(text[place], StringComparison.Ordinal) && (place + 1 == text.Length || char.IsWhiteSpace(text[place + 1]))))
                return place;
        }

        return most;
    }

    // whether a line is empty, a heading, an item of a list or a row of a table
    private static bool IsBegun(string text, int at)
    {
        var line = text.AsSpan(at, LineEnd(text, at) - at).TrimStart();
        return line.IsWhiteSpace() || line[0] is '#' or '|' or '>' || (line[0] is '-' or '*' or '+' && line.Length > 1 && line[1] == ' ') || (char.IsAsciiDigit(line[0]) && line.IndexOf(". ") is > 0 and < 4);
    }
}
