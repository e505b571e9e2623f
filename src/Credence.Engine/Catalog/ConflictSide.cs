namespace Credence.Catalog;

/// <summary>One of several values that contradict each other, with every fact that states it.</summary>
/// <param name="Key">The value as compared.</param>
/// <param name="Facts">The facts that state it or contain it, strongest first.</param>
public sealed record ConflictSide(string Key, IReadOnlyList<Fact> Facts)
{
    private const int SuspectRank = 100;

    /// <summary>The fact whose wording stands for the side: the one that says exactly <see cref="Key"/>, strongest first.</summary>
    public Fact Best => Facts[0];

    /// <summary>True where every fact only remarks that nothing is stated.</summary>
    public bool IsAbsence => Facts.All(fact => fact.Absent);

    /// <summary>Rank of the strongest fact, lower is stronger; suspect sources come last.</summary>
    public int Rank => Facts.Min(RankOf);

    /// <summary>How many publishers state it independently of each other; suspect ones do not count.</summary>
    public int Publishers => Facts.Where(fact => !fact.Suspect).Select(fact => fact.Source.Publisher).Distinct(StringComparer.Ordinal).Count();

    /// <summary>True where a fact of this side is certainly later than all of the other; a dated side is later than one without any date.</summary>
    public bool IsCertainlyAfter(ConflictSide other)
    {
        var theirs = other.Facts.Where(fact => fact.Date is not null).ToList();
        return Facts.Any(mine => mine.Date is { } date && theirs.All(their => date.IsCertainlyAfter(their.Date!.Value)));
    }

    internal static int RankOf(Fact fact) => fact.Suspect ? SuspectRank : (int)fact.Grade;
}
