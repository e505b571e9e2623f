namespace Credence.Resumes.Matching;

/// <summary>One condition a posting states, and how a person stands to it.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Standing">How the person stands to it.</param>
/// <param name="Asks">What the posting asks for ("5 years of experience").</param>
/// <param name="Why">What the person has against it, or why that is not known.</param>
/// <param name="Posting">Where the posting says so; null where a field of its own does.</param>
/// <param name="Resume">Where the résumé says what it says; null where it says nothing, or the person told us.</param>
public sealed record Gate(GateKind Kind, Standing Standing, string Asks, string Why, Quote? Posting, Quote? Resume)
{
    /// <summary>The field that years of experience or a degree are asked for in, as the posting names it; null where any counts, and for every other condition.</summary>
    public string? Field { get; init; }

    /// <summary>Countries of which only citizens are taken, every one of them (ISO 3166 alpha-2); null for every other condition.</summary>
    public IReadOnlyList<string>? Citizens { get; init; }

    /// <summary>What must be known to read it, in sentences; null where nothing must.</summary>
    public string? Note { get; init; }
}
