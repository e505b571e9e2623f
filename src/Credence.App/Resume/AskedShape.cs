using Credence.Postings.Storing;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>
/// One thing asked for and how the person stands to it: <c>any</c> holds the ids of which one is enough, <c>ends</c> the certifications among them that end, <c>stand</c> what is held under another name, <c>note</c> what must be known to read it.
/// <c>against</c> is what the person has that does not count (a certification that expired or is in progress, a skill only in a certification's name or only said not to be there, a language at a lower level), <c>later</c> the posting's words that let a certification be obtained later; both null where there is none.
/// </summary>
public sealed record AskedShape(
    string Kind, string? Id, IReadOnlyList<string> Any, string Name, string Standing, QuoteShape? Posting, QuoteShape? Resume, string? Against, QuoteShape? Later, string? Note, IReadOnlyList<CertificationEndShape> Ends, StandShape? Stand)
{
    /// <summary>The note in parts, of which each is said once on a page.</summary>
    internal IReadOnlyList<string> Notes { get; private init; } = [];

    /// <summary>Whether a condition says it already, so that a page need not.</summary>
    internal bool IsCondition { get; init; }

    internal static AskedShape Of(AskedItem item) => new(
        KebabName.Of(item.Kind), item.Id, item.Any, item.Name, KebabName.Of(item.Standing), QuoteShape.Of(item.Posting), QuoteShape.Of(item.Resume), item.Against, QuoteShape.Of(item.Later), item.Note,
        [.. item.Ends.Select(CertificationEndShape.Of)], StandShape.Of(item.Stand)) { Notes = item.Notes };
}
