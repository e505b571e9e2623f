namespace Credence.Tests.Evidence;

/// <summary>A table of the model card.</summary>
internal static class CardTable
{
    internal static string Of(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<object>> rows) =>
        string.Join('\n', rows.Select(row => row.Select(cell => FormattableString.Invariant($"{cell}")).ToList()).Prepend(Enumerable.Repeat("---", heads.Count).ToList()).Prepend([.. heads]).Select(Line));

    /// <summary>Pairs of labeled and found, counted.</summary>
    internal static string Confusion(string corner, IReadOnlyList<string> labeled, IReadOnlyList<string> found, IEnumerable<(string Labeled, string Found)> pairs)
    {
        var counts = pairs.CountBy(pair => pair).ToDictionary();
        return Of([corner, .. found], labeled.Select(row => (IReadOnlyList<object>)[row, .. found.Select(column => (object)counts.GetValueOrDefault((row, column)))]));
    }

    private static string Line(IEnumerable<string> cells) => "| " + string.Join(" | ", cells) + " |";
}
