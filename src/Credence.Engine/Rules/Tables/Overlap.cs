namespace Credence.Rules.Tables;

/// <summary>Where two rows hold at once.</summary>
internal static class Overlap
{
    /// <summary>The parts by column in which both hold; null where they never do.</summary>
    internal static IReadOnlyList<IReadOnlyList<int>>? Of(LintSpace space, int one, int other)
    {
        var (left, right) = (space.RowParts[one], space.RowParts[other]);
        for (var c = 0; c < left.Length; c++)
        {
            if (!Meet(left[c], right[c]))
                return null;
        }

        return [.. left.Select((parts, c) => (IReadOnlyList<int>)[.. parts.And(right[c]).Members()])];
    }

    private static bool Meet(RowSet left, RowSet right)
    {
        for (var i = 0; i < left.Words.Length; i++)
        {
            if ((left.Words[i] & right.Words[i]) != 0)
                return true;
        }

        return false;
    }
}
