using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>A licence a posting requires, or several of which one is enough.</summary>
/// <param name="Any">Ids in text order; empty where it is not named which.</param>
/// <param name="Start">First offset of the words that name them.</param>
/// <param name="End">Offset after them.</param>
/// <param name="Instead">The posting's words for what will do instead; null where nothing will.</param>
public sealed record LicenceAsk(IReadOnlyList<string> Any, int Start, int End, Quote? Instead)
{
    /// <summary>The licence of one mention, without what stands around it.</summary>
    internal static LicenceAsk Of(Mention mention) => new(mention.Certification is { } id ? [id] : [], mention.Start, mention.End, null);

    /// <summary>Whether a mention requires a licence.</summary>
    internal static bool IsAsk(Mention mention) => mention is { Kind: MentionKind.Licence, Strength: Strength.Required };

    /// <summary>Why nobody is ruled out by what they do not hold.</summary>
    /// <param name="instead">The words for what will do instead.</param>
    internal static string Open(Quote instead) => $"the posting takes something else too (“{instead.Text}”), and whether you have that is not known";
}
