namespace Credence.Postings;

/// <summary>One job posting as its source stated it, before any cleaning.</summary>
public sealed record RawPosting
{
    /// <summary>Which corpus it came from, as shown by <c>--by source</c>: the entry below the ingested path, or <c>greenhouse:BOARD</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Reader that recognized it (<c>ashby</c>, <c>json-ld</c>, <c>csv</c> …).</summary>
    public required string Format { get; init; }

    /// <summary>The source's own id, or null where it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>Job title, or null where the source gives none.</summary>
    public string? Title { get; init; }

    /// <summary>Employer's name as stated, or null.</summary>
    public string? Employer { get; init; }

    /// <summary>The description; see <see cref="BodyKind"/>.</summary>
    public required string Body { get; init; }

    /// <summary>How <see cref="Body"/> is written.</summary>
    public required BodyKind BodyKind { get; init; }

    /// <summary>Place as stated, or null.</summary>
    public string? Location { get; init; }

    /// <summary>Country as stated (name or ISO code), or null.</summary>
    public string? Country { get; init; }

    /// <summary>True or false where the source says so, else null.</summary>
    public bool? Remote { get; init; }

    /// <summary>Day it was published or first seen, or null.</summary>
    public DateOnly? PostedOn { get; init; }

    /// <summary>Pay in a field of its own, as text (<c>$53K-$91K (Glassdoor est.)</c>), or null.</summary>
    public string? Pay { get; init; }

    /// <summary>Seniority in a field of its own, or null.</summary>
    public string? Seniority { get; init; }

    /// <summary>Number of employees in a field of its own, as text (<c>1001 to 5000 Employees</c>), or null.</summary>
    public string? EmployerSize { get; init; }

    /// <summary>Industry in a field of its own, or null.</summary>
    public string? Industry { get; init; }

    /// <summary>Address of the posting, or null.</summary>
    public string? Url { get; init; }
}
