using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A posting and everything it asks for.</summary>
public sealed record AskedPosting
{
    /// <summary>Its number in the store; null where it comes from a file.</summary>
    public long? Document { get; init; }

    /// <summary>Job title; null where none is stated.</summary>
    public string? Title { get; init; }

    /// <summary>Employer; null where none is stated.</summary>
    public string? Employer { get; init; }

    /// <summary>Its text; every quote points into it.</summary>
    public required string Text { get; init; }

    /// <summary>Group of jobs.</summary>
    public required Role Role { get; init; }

    /// <summary>Years, degree, country and the like.</summary>
    public required PostingFields Fields { get; init; }

    /// <summary>What its text alone states.</summary>
    public required IReadOnlyList<Condition> Conditions { get; init; }

    /// <summary>Licences it requires, by place.</summary>
    public required IReadOnlyList<LicenceAsk> Licences { get; init; }

    /// <summary>Certifications it asks for.</summary>
    public required IReadOnlyList<CertificationAsk> Certifications { get; init; }

    /// <summary>Skills it names, of the kinds that count, alternatives together, in ordinal order of their first ids.</summary>
    public required IReadOnlyList<SkillAsk> Skills { get; init; }

    /// <summary>Sentences that are like a condition and are not judged, by place, ten at most.</summary>
    public IReadOnlyList<Quote> NotJudged { get; init; } = [];

    /// <summary>Whether it has more such sentences than those.</summary>
    public bool HasMoreNotJudged { get; init; }

    /// <summary>Its place of work where its country could not be told from it ("Standort: Koblenz"); null else.</summary>
    public Quote? UnknownPlace { get; init; }

    /// <summary>Human languages it asks for, by place.</summary>
    public required IReadOnlyList<LanguageAsk> Languages { get; init; }
}
