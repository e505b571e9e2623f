using Credence.Portfolio.Starting;

namespace Credence.Portfolio.Repositories;

/// <summary>Lines of prose that only say what is still to be written there.</summary>
internal static class Unwritten
{
    /// <summary>The text with such lines empty, so that every other line keeps its number.</summary>
    /// <param name="text">Prose.</param>
    /// <param name="marks">Words that such a line begins with, beside that of a project begun here.</param>
    internal static string Without(string text, CueList marks) => text.Contains(ProjectTemplate.Mark, StringComparison.Ordinal) || marks.IsIn(text)
        ? string.Join('\n', text.Split('\n').Select(line => Is(line.AsSpan().TrimStart().TrimStart(">-*#_[( "), marks) ? "" : line))
        : text;

    private static bool Is(ReadOnlySpan<char> line, CueList marks) => line.StartsWith(ProjectTemplate.Mark, StringComparison.Ordinal) || marks.IndexIn(line, 0) == 0;
}
