using Credence.Portfolio.Starting;

namespace Credence.Portfolio.Repositories;

/// <summary>Lines of prose that only say what is still to be written there.</summary>
internal static class Unwritten
{
    /// <summary>The text with such lines empty, so that every other line keeps its number.</summary>
    internal static string Without(string text) => text.Contains(ProjectTemplate.Mark, StringComparison.Ordinal)
        ? string.Join('\n', text.Split('\n').Select(line => line.AsSpan().TrimStart().TrimStart(">-*# ").StartsWith(ProjectTemplate.Mark, StringComparison.Ordinal) ? "" : line))
        : text;
}
