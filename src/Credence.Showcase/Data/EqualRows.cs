namespace Credence.Showcase.Data;

/// <summary>Tells which rows of a table are equal in every column.</summary>
internal static class EqualRows
{
    /// <summary>A number for every row; equal rows have the same.</summary>
    internal static int[] Of(RawTable table)
    {
        var groups = new int[table.Rows];
        // column by column, rows that were alike so far are parted by their text
        foreach (var column in table.Columns)
        {
            var parted = new Dictionary<(int Before, int Code), int>();
            for (var row = 0; row < groups.Length; row++)
            {
                var key = (groups[row], column.Code(row));
                if (!parted.TryGetValue(key, out var group))
                    parted[key] = group = parted.Count;
                groups[row] = group;
            }
        }

        return groups;
    }
}
