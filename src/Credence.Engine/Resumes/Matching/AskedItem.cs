using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>One thing a posting asks for or names, and how a person stands to it.</summary>
/// <param name="Kind">Sort of thing.</param>
/// <param name="Id">Id of the skill, certification or language: of several of which one is enough the one that is met, else the first; null for degree, years and certifications in general.</param>
/// <param name="Name">As shown.</param>
/// <param name="Strength">How strongly it is asked for.</param>
/// <param name="Standing">How the person stands to it.</param>
/// <param name="Posting">Where the posting names it; null where a field of its own does.</param>
/// <param name="Resume">Where the résumé names it; null where it does not.</param>
public sealed record AskedItem(AskedKind Kind, string? Id, string Name, Strength Strength, Standing Standing, Quote? Posting, Quote? Resume)
{
    /// <summary>Ids of which any one is enough, in text order; empty where nothing is named.</summary>
    public IReadOnlyList<string> Any { get; init; } = [];

    /// <summary>Certifications among them that have ended, or whose end is announced.</summary>
    public IReadOnlyList<CertificationEnd> Ends { get; init; } = [];

    /// <summary>Why what is held answers it under another name; null where it is held by its own name, or not at all.</summary>
    public CertificationStand? Stand { get; init; }

    /// <summary>What the person has against it that does not count: a certification that expired or is in progress, a skill only in a certification's name or only said not to be there, a language at a lower level; and that the posting takes something else too, where it is not known for that; null where it is met, or nothing of it is there.</summary>
    public string? Against { get; init; }

    /// <summary>The posting's words that let a certification be obtained later; null where they do not, and for everything else.</summary>
    public Quote? Later { get; init; }

    /// <summary>What must be known to read the standing, in sentences; null where nothing must.</summary>
    public string? Note => Notes.Count == 0 ? null : string.Join(' ', Notes);

    /// <summary>The same, what may be said elsewhere too apart from the rest.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
