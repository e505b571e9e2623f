using Credence.Postings.Finding;

namespace Credence.Resumes.Matching;

/// <summary>Certifications a posting asks for in one place: any one of them is enough, since most such lists end in "or similar".</summary>
/// <param name="Strength">How strongly.</param>
/// <param name="Any">Ids of certifications and vendors, in text order; empty where only "a certification" is asked for.</param>
/// <param name="Start">First offset of the words that name them.</param>
/// <param name="End">Offset after them.</param>
public sealed record CertificationAsk(Strength Strength, IReadOnlyList<string> Any, int Start, int End)
{
    /// <summary>The words that let it be obtained later, so that nobody is ruled out who does not hold it yet; null where it must be held.</summary>
    public Quote? Later { get; init; }

    /// <summary>The words for something else that will do as well ("or equivalent"), so that nobody is ruled out who holds none; null where nothing else will.</summary>
    public Quote? Instead { get; init; }

    /// <summary>Where each of them is named, by place; where none is, the words for "a certification".</summary>
    internal IReadOnlyList<(int Start, int End, string? Id)> Names { get; init; } = [];

    /// <summary>Names farther apart than this are two asks (UTF-16 units).</summary>
    internal const int Apart = 100;

    /// <summary>The asks of a posting.</summary>
    /// <param name="mentions">Its mentions, by place.</param>
    internal static IReadOnlyList<CertificationAsk> Of(IReadOnlyList<Mention> mentions)
    {
        var asks = new List<CertificationAsk>();
        Mention? last = null;
        foreach (var mention in mentions)
        {
            if (!IsAsk(mention))
                continue;
            if (last is { } before && Joins(before, mention))
                asks[^1] = asks[^1] with { Any = [.. asks[^1].Any, .. Ids(mention)], Names = mention.Certification is null ? asks[^1].Names : [.. asks[^1].Names, (mention.Start, mention.End, mention.Certification)], End = mention.End };
            else
                asks.Add(new CertificationAsk(mention.Strength!.Value, Ids(mention), mention.Start, mention.End) { Names = [(mention.Start, mention.End, mention.Certification)] });
            last = mention;
        }

        return asks;
    }

    /// <summary>The same ask for some of its names, in text order.</summary>
    internal CertificationAsk For(IReadOnlyList<(int Start, int End, string? Id)> names) =>
        this with { Names = names, Any = [.. names.Select(name => name.Id).OfType<string>()], Start = names[0].Start, End = names[^1].End };

    private static string[] Ids(Mention mention) => mention.Certification is { } id ? [id] : [];

    /// <summary>Whether a mention asks for a certification.</summary>
    internal static bool IsAsk(Mention mention) =>
        mention.Kind is MentionKind.Named or MentionKind.Vendor or MentionKind.Generic && mention.Strength is Strength.Required or Strength.Preferred or Strength.Mentioned;

    /// <summary>Whether a mention belongs to the ask of the one before it.</summary>
    internal static bool Joins(Mention before, Mention mention) =>
        before.Strength == mention.Strength && before.EvidenceStart == mention.EvidenceStart && mention.Start - before.End <= Apart;
}
