using Credence.Catalog;

namespace Credence.Resumes.Matching;

/// <summary>What the catalog says of certifications that are asked for or held: whether they have ended, what follows them, and which stands for which. Immutable; safe to share between threads.</summary>
/// <param name="catalog">Certifications.</param>
/// <param name="reach">What each certification answers.</param>
/// <param name="asOf">Day of the answer.</param>
public sealed class CertificationHistory(CertificationCatalog catalog, CertificationReach reach, DateOnly asOf)
{
    /// <summary>The end of a certification; null where it is not in the catalog, or no end was known on the day.</summary>
    /// <param name="id">Id of a certification, or of a vendor.</param>
    public CertificationEnd? EndOf(string? id) => id is not null && catalog.Find(id) is { } item ? CertificationEnd.Of(item, catalog, asOf) : null;

    /// <summary>Why what is held answers an ask; null where it is asked for by its own name, or does not answer it.</summary>
    /// <param name="held">Id of the certification held.</param>
    /// <param name="any">Ids asked for, of which one is enough.</param>
    public CertificationStand? Stand(string held, IReadOnlyList<string> any)
    {
        var answers = reach.Answers(held);
        if (any.Contains(held, StringComparer.Ordinal) || any.FirstOrDefault(answers.Contains) is not { } asked)
            return null;
        var (mine, theirs) = (ShortOf(held), ShortOf(asked));
        if (Follows(held, asked))
            return new CertificationStand(held, asked, CertificationRelation.Successor, $"{mine} stands for {theirs}, which it follows");
        if (Follows(asked, held))
            return new CertificationStand(held, asked, CertificationRelation.Predecessor, $"{mine} stands for {theirs}, which follows it");
        if (reach.IsFirstOf(asked, held))
            return new CertificationStand(held, asked, CertificationRelation.FirstLevel, $"{mine} stands for {theirs}, its first level");
        return reach.IsVendor(asked)
            ? new CertificationStand(held, asked, CertificationRelation.OfVendor, $"{mine} is one of these")
            : new CertificationStand(held, asked, CertificationRelation.Level, $"{mine} stands for {theirs}, of which it is a level");
    }

    /// <summary>Whether one certification came, in one or several steps, after another.</summary>
    private bool Follows(string later, string earlier)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([later]);
        while (open.TryPop(out var id))
        {
            foreach (var before in catalog.Find(id)?.Predecessors ?? [])
            {
                if (before == earlier)
                    return true;
                if (seen.Add(before))
                    open.Push(before);
            }
        }

        return false;
    }

    private string ShortOf(string id) => catalog.Find(id) is { } item ? CertificationEnd.ShortOf(item) : reach.NameOf(id);
}
