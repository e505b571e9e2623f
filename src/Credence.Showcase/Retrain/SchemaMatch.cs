using Credence.Showcase.Data;

namespace Credence.Showcase.Retrain;

/// <summary>Tells whether a table has the columns that the served model takes, neither fewer nor others.</summary>
internal static class SchemaMatch
{
    /// <summary>Stops where it has not.</summary>
    /// <exception cref="UnusableDataException">A column is missing, is new, or holds something else.</exception>
    internal static void Check(TableSchema served, RawTable table)
    {
        var known = served.Columns.Select(column => column.Name).Concat(served.LeftOut.Select(column => column.Name)).Append(served.Target).ToHashSet(StringComparer.Ordinal);
        List<string> missing = [.. served.Columns.Select(column => column.Name).Append(served.Target).Where(name => table.Columns.All(column => column.Name != name))];
        if (missing.Count > 0)
            throw Other(table, $"lacks {Listed(missing)}, which the served model takes", "Name a table with the columns of the training");
        List<string> strange = [.. table.Columns.Select(column => column.Name).Where(name => !known.Contains(name))];
        if (strange.Count > 0)
            throw Other(table, $"has {Listed(strange)}, which the served model does not know, so that no request would bring it", "Leave it out, or train a model of its own with train --root");
        foreach (var column in served.Columns)
            CheckKind(column, table.Column(column.Name), table);
    }

    private static void CheckKind(FeatureColumn known, RawColumn column, RawTable table)
    {
        if (known.Kind == ColumnKind.Categorical)
        {
            if (column.Texts.Count > ColumnReading.MostCategories + 1)
                throw Other(table, FormattableString.Invariant($"has {column.Texts.Count:N0} different texts in '{column.Name}', where the served model takes a category"), "Look whether another column stands in its place");
            return;
        }

        if (column.Texts.FirstOrDefault(text => RawColumn.Number(text) is null && !RawColumn.IsBlankNumber(text)) is { } word)
            throw new UnusableDataException(table.Where(Enumerable.Range(0, table.Rows).First(row => column[row] == word)), $"'{column.Name}' is '{word}', and the served model takes numbers there", "Mend that or leave it blank");
        if (column.Texts.All(text => RawColumn.Number(text) is null))
            throw Other(table, $"has no number in '{column.Name}'", "Name a table that has");
    }

    private static string Listed(List<string> names) => $"the column{(names.Count == 1 ? "" : "s")} {string.Join(", ", names.Select(name => $"'{name}'"))}";

    private static UnusableDataException Other(RawTable table, string what, string next) => new(table.Path, what, next);
}
