using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>What of a résumé counts against postings, by the ids that postings use. What is not stated is null.</summary>
public sealed record Applicant
{
    /// <summary>Skills by id, each with the place that names it.</summary>
    public required IReadOnlyDictionary<string, Quote> Skills { get; init; }

    /// <summary>Skills by id that are named only in names of certifications, where they show nothing.</summary>
    public required IReadOnlyDictionary<string, SkillInName> SkillsInNames { get; init; }

    /// <summary>Skills by id that are only said not to be there ("no experience with Rust"), each with the sentence that says so.</summary>
    public IReadOnlyDictionary<string, Quote> SkillsDenied { get; init; } = new Dictionary<string, Quote>(StringComparer.Ordinal);

    /// <summary>Certifications of known ids, expired ones too, in the order of the résumé.</summary>
    public required IReadOnlyList<HeldNow> Certifications { get; init; }

    /// <summary>Certifications of known ids that are in progress or planned, in the order of the résumé: they count for nothing.</summary>
    public required IReadOnlyList<PlannedNow> Planned { get; init; }

    /// <summary>Highest degree whose end is not in the future; null where none is known.</summary>
    public required Degree? Degree { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Quote? DegreeAt { get; init; }

    /// <summary>Whether the level of every degree stated is known, and at least one is: only then is a higher one missing.</summary>
    public required bool DegreesAreKnown { get; init; }

    /// <summary>Finished degrees with what they are in, in the order of the résumé.</summary>
    public IReadOnlyList<StudyHeld> Studies { get; init; } = [];

    /// <summary>Years of work; null where no position is stated.</summary>
    public required WorkYears? Years { get; init; }

    /// <summary>Human languages the résumé lists, in its order; empty where it lists none, which says nothing of what they speak.</summary>
    public required IReadOnlyList<LanguageHeld> Languages { get; init; }

    /// <summary>Language the résumé is written in (ISO 639-1); null where none stands out.</summary>
    public required string? WrittenIn { get; init; }

    /// <summary>Positions, in the order of the résumé.</summary>
    public required IReadOnlyList<WorkEntry> Work { get; init; }

    /// <summary>Day that decides what goes on.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Where they live (ISO 3166 alpha-2).</summary>
    public required string? Country { get; init; }

    /// <summary>The place they live in, as the résumé states it; null where it states none.</summary>
    public string? PlaceOfLiving { get; init; }

    /// <summary>Clearance held; null where nothing is said.</summary>
    public required ClearanceLevel? Clearance { get; init; }

    /// <summary>Country that gave it, where it is one whose clearances have names of their own; null for all others (ISO 3166 alpha-2).</summary>
    public string? ClearanceOf { get; init; }

    /// <summary>Where it is stated.</summary>
    public required Quote? ClearanceAt { get; init; }

    /// <summary>Countries they may work in; null where nothing is said.</summary>
    public required IReadOnlyList<string>? MayWorkIn { get; init; }

    /// <summary>Countries where the résumé says they may not work, or whose permit was over on the day.</summary>
    public IReadOnlyList<string> MayNotWorkIn { get; init; } = [];

    /// <summary>Countries of permits that are bound to an employer: another one must sponsor them.</summary>
    public IReadOnlyList<string> MayWorkForSponsorIn { get; init; } = [];

    /// <summary>Where the résumé says that they need a sponsor; null where it does not.</summary>
    public Quote? NeedsSponsor { get; init; }

    /// <summary>Countries it says so of (ISO 3166 alpha-2); empty where it names none.</summary>
    public IReadOnlyList<string> NeedsSponsorIn { get; init; } = [];

    /// <summary>A clearance that was over on the day, where none is held; null where there is none.</summary>
    public EndedPermit? EndedClearance { get; init; }

    /// <summary>Permits that were over on the day, by their place; they count for nothing.</summary>
    public IReadOnlyList<EndedPermit> EndedPermits { get; init; } = [];

    /// <summary>Whether no other country counts: not where only a citizenship is read, which does not tell what permits there are besides.</summary>
    public required bool MayWorkNowhereElse { get; init; }

    /// <summary>Countries they are citizens of; null where nothing is said.</summary>
    public required IReadOnlyList<string>? CitizenOf { get; init; }

    /// <summary>Whether they would move to another country.</summary>
    public required bool Relocates { get; init; }
}
