using System.Globalization;
using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Which of several contradicting values is used. Values are never averaged. The steps and why they come in this order: docs/decisions/0002.</summary>
public static class ConflictRule
{
    private const string NothingStated = "(nothing stated)";

    /// <summary>The facts about one field, grouped into the values that contradict each other; one side where they agree, none where nothing can be compared.</summary>
    public static IReadOnlyList<ConflictSide> Sides(Field field, IEnumerable<Fact> facts)
    {
        var compared = facts.Where(fact => !fact.Opinion && (fact.Absent || KeyOf(fact) is not null));
        var sides = (field.Comparison == FieldComparison.List ? ByAbsence(compared) : ByKey(compared)).ToList();
        return Merge(sides);
    }

    /// <summary>Chooses among sides; null where there is none.</summary>
    public static Conflict? Choose(string field, Cautious cautious, IReadOnlyList<ConflictSide> sides)
    {
        if (sides.Count == 0)
            return null;
        var (left, by) = (sides, Criterion.OnlyValue);
        Narrow(Criterion.StatementOverAbsence, side => !side.IsAbsence);
        var rank = left.Min(side => side.Rank);
        Narrow(Criterion.Grade, side => side.Rank == rank);
        var rivals = left;
        Narrow(Criterion.LaterDate, side => !rivals.Any(rival => rival != side && rival.IsCertainlyAfter(side)));
        var most = left.Max(side => side.Publishers);
        Narrow(Criterion.MoreSources, side => side.Publishers == most);
        if (left.Count > 1)
        {
            var ordered = left.OrderBy(side => side, Comparer<ConflictSide>.Create(Compare)).ToList();
            left = [cautious == Cautious.Higher ? ordered[^1] : ordered[0]];
            by = Criterion.Cautious;
        }

        var chosen = left[0];
        IReadOnlyList<ConflictSide> all = [chosen, .. sides.Where(side => side != chosen).OrderBy(side => side.Key, StringComparer.Ordinal)];
        return new Conflict(field, all, by, ConflictWords.Why(by, cautious, all));

        void Narrow(Criterion step, Func<ConflictSide, bool> stays)
        {
            var staying = left.Where(stays).ToList();
            if (staying.Count == 0 || staying.Count == left.Count)
                return;
            (left, by) = (staying, step);
        }
    }

    /// <summary>What a fact is compared by: its reading, else its number with unit; null for text that is not compared.</summary>
    public static string? KeyOf(Fact fact) =>
        fact.Reading ?? (fact.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number} {fact.Unit}").TrimEnd() : null);

    private static IEnumerable<ConflictSide> ByKey(IEnumerable<Fact> facts) =>
        facts.GroupBy(fact => KeyOf(fact) ?? NothingStated, StringComparer.Ordinal).Select(group => new ConflictSide(group.Key, Strongest(group)));

    private static IEnumerable<ConflictSide> ByAbsence(IEnumerable<Fact> facts) =>
        facts.GroupBy(fact => fact.Absent).Select(group => new ConflictSide(
            group.Key ? NothingStated : string.Join(' ', group.SelectMany(fact => KeyOf(fact)!.Split(' ')).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            Strongest(group)));

    /// <summary>A coarser value that contains exactly one finer value supports it: 60–65 supports 65, 2025-08 supports 2025-08-19.</summary>
    private static List<ConflictSide> Merge(List<ConflictSide> sides)
    {
        for (var i = 0; i < sides.Count; i++)
        {
            var finer = sides.Where(other => other != sides[i] && Contains(sides[i], other)).ToList();
            if (finer.Count != 1)
                continue;
            var target = sides.IndexOf(finer[0]);
            sides[target] = finer[0] with { Facts = [.. finer[0].Facts, .. sides[i].Facts] };
            sides.RemoveAt(i);
            i = -1;
        }

        return sides;
    }

    private static bool Contains(ConflictSide coarse, ConflictSide fine)
    {
        if (coarse.Best.Number is { } wide && fine.Best.Number is { } narrow)
            return coarse.Best.Unit == fine.Best.Unit && wide != narrow && wide.Contains(narrow);
        return PartialDate.TryParse(coarse.Key, out var span) && PartialDate.TryParse(fine.Key, out var part)
            && (span.Earliest, span.Latest) != (part.Earliest, part.Latest)
            && span.Earliest <= part.Earliest && part.Latest <= span.Latest;
    }

    private static int Compare(ConflictSide one, ConflictSide other)
    {
        if (one.Best.Number is { } a && other.Best.Number is { } b)
            return a.High != b.High ? a.High.CompareTo(b.High) : a.Low.CompareTo(b.Low);
        if (PartialDate.TryParse(one.Key, out var first) && PartialDate.TryParse(other.Key, out var second))
            return first.Earliest.CompareTo(second.Earliest);
        return string.CompareOrdinal(one.Key, other.Key);
    }

    private static IReadOnlyList<Fact> Strongest(IEnumerable<Fact> facts) =>
    [
        .. facts.OrderBy(ConflictSide.RankOf)
            .ThenByDescending(fact => fact.Date?.Earliest ?? DateOnly.MinValue)
            .ThenBy(fact => fact.Approximate)
            .ThenBy(fact => fact.Source.Id, StringComparer.Ordinal),
    ];
}
