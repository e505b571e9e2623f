namespace Credence.Rules.Tables;

/// <summary>Where two rows hold at once.</summary>
internal static class Overlap
{
    // Most pairs of rows part at an early column, and comparing there is a few instructions; a step of the search narrows a whole set of rows.
    private const int ComparisonsPerStep = 256;

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

    /// <summary>Steps that comparing one row with this many others takes, as <see cref="TableLint.MostSteps"/> counts them.</summary>
    internal static long Cost(LintSpace space, int others) => 1 + ((long)others * space.Columns.Count / ComparisonsPerStep);

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
