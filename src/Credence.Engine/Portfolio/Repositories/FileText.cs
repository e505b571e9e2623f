using Credence.Portfolio.Engineer;

namespace Credence.Portfolio.Repositories;

/// <summary>A file's text.</summary>
/// <param name="path">Path of the file.</param>
/// <param name="text">Text; of a notebook the source of its code cells.</param>
internal sealed class FileText(string path, string text)
{
    private const int MostShown = 160;

    /// <summary>Path of the file.</summary>
    internal string Path => path;

    /// <summary>The text.</summary>
    internal string Text => text;

    /// <summary>The first place that holds one of some words; null where none does.</summary>
    internal Proof? First(CueList cues) => cues.IndexIn(text, 0) is >= 0 and var at ? At(at) : null;

    /// <summary>Lines with their numbers, from 1.</summary>
    internal IEnumerable<(int Number, string Line)> Lines()
    {
        var number = 0;
        foreach (var line in text.Split('\n'))
            yield return (++number, line.TrimEnd('\r'));
    }

    /// <summary>The line around a place.</summary>
    internal string LineAt(int place)
    {
        var start = place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;
        var end = text.IndexOf('\n', place);
        return text[start..(end < 0 ? text.Length : end)];
    }

    /// <summary>A line as proof.</summary>
    internal Proof Line(int number, string line) => new(path, number, Secrets.In(line).Any() ? "(a line that holds a key or password)" : Short(line));

    /// <summary>The line around a place as proof.</summary>
    internal Proof At(int place)
    {
        var start = text.LastIndexOf('\n', Math.Max(0, place - 1)) + 1;
        if (place < start)
            start = place;
        var end = text.IndexOf('\n', place);
        return Line(text.AsSpan(0, place).Count('\n') + 1, text[start..(end < 0 ? text.Length : end)]);
    }

    private static string Short(string line)
    {
        var plain = new string([.. line.Trim().Where(letter => !char.IsControl(letter)).Take(MostShown + 1)]);
        return plain.Length > MostShown ? string.Concat(plain.AsSpan(0, MostShown), "…") : plain;
    }
}
