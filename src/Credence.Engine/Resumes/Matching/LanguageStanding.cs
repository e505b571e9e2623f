namespace Credence.Resumes.Matching;

/// <summary>How a person stands to a language a posting asks for.</summary>
internal static class LanguageStanding
{
    private static readonly string[] Names = ["A1", "A2", "B1", "B2", "C1", "C2"]; // levels of the Common European Framework of Reference

    /// <summary>Met where it is listed and as good; missing where it is not listed though others are, or is two levels lower; else not known.</summary>
    /// <param name="applicant">The person.</param>
    /// <param name="ask">What is asked for.</param>
    /// <returns>The standing, what is listed, and why it is not known (null where it is).</returns>
    internal static (Standing Standing, LanguageHeld? Held, string? Why) Of(Applicant applicant, LanguageAsk ask)
    {
        if (applicant.Languages.Count == 0)
            return (Standing.Unknown, null, "The résumé lists no language.");
        if (applicant.Languages.Where(one => ask.Any.Contains(one.Code, StringComparer.Ordinal)).MaxBy(one => one.Level ?? 0) is not { } held)
        {
            return applicant.WrittenIn is { } code && ask.Any.Contains(code, StringComparer.Ordinal)
                ? (Standing.Unknown, null, "The résumé does not list it, but is written in it.")
                : (Standing.Missing, null, null);
        }

        if (ask.Level is not { } asked)
            return (Standing.Met, held, null);
        return held.Level switch
        {
            null => (Standing.Unknown, held, "The résumé does not say how well."),
            { } level when level >= asked => (Standing.Met, held, null),
            { } level when level == asked - 1 => (Standing.Unknown, held, "What is listed is one level lower, and words for levels differ."),
            _ => (Standing.Missing, held, null),
        };
    }

    /// <summary>The levels on both sides where the one listed is lower; null where it is not, or either is not told.</summary>
    internal static string? Levels(LanguageAsk ask, LanguageHeld? held) =>
        ask.Level is { } asked && held?.Level is { } level && level < asked ? $"asks {Names[asked - 1]}, yours {Names[level - 1]}" : null;
}
