namespace Credence.Resumes.Scorecards;

/// <summary>What one kind of reader's rubric makes of a résumé. The points are an example: no employer's rubric is public.</summary>
/// <param name="Reader">Who reads it, as <c>data/rules/scorecard.yaml</c> calls them.</param>
/// <param name="Lines">What counts, in the order of the table.</param>
/// <param name="Unknown">Inputs that are not known and could still matter.</param>
/// <remarks>Method: docs/method/match.md.</remarks>
public sealed record Scorecard(string Reader, IReadOnlyList<ScorecardLine> Lines, IReadOnlyList<string> Unknown)
{
    private const string Certificates = "certificates";

    /// <summary>What the rubric looks at and what was found of it, in the order of the table; the same for every reader.</summary>
    public required IReadOnlyList<ScorecardInput> Inputs { get; init; }

    /// <summary>Points of the best résumé there could be; null where the table draws too many lines to tell.</summary>
    public required decimal? Most { get; init; }

    /// <summary>The rows that stand between the points there are and <see cref="Most"/>, in the order of the table.</summary>
    public required IReadOnlyList<MissedLine> Missed { get; init; }

    /// <summary>All points.</summary>
    public decimal Points => Lines.Sum(line => line.Points);

    /// <summary>The points where certificates count for nothing.</summary>
    public decimal WithoutCertificates => Lines.Where(line => line.Criterion != Certificates).Sum(line => line.Points);
}
