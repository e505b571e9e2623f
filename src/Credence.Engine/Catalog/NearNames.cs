namespace Credence.Catalog;

/// <summary>Finds what somebody may have meant by a name that is not in the catalog.</summary>
public static class NearNames
{
    /// <summary>At most <paramref name="count"/> ids, the nearest first: by the smallest edit distance (Levenshtein 1966) to any of their names, relative to its length; names that contain the text come first.</summary>
    public static IReadOnlyList<string> Of(CertificationCatalog catalog, string text, int count) => Nearest(
        Certifications(catalog).Concat(catalog.Alternatives.Select(item => (item.Id, Names: item.Aliases))).Concat(catalog.Routes.Select(item => (item.Id, Names: (IReadOnlyList<string>)[item.Name]))), text, count);

    /// <summary>The same among certifications alone, where nothing else can have been meant.</summary>
    public static IReadOnlyList<string> OfCertifications(CertificationCatalog catalog, string text, int count) => Nearest(Certifications(catalog), text, count);

    private static IEnumerable<(string Id, IReadOnlyList<string> Names)> Certifications(CertificationCatalog catalog) =>
        catalog.Certifications.Select(item => (item.Id, Names: (IReadOnlyList<string>)[.. item.Aliases, .. item.AlsoCalled]));

    private static IReadOnlyList<string> Nearest(IEnumerable<(string Id, IReadOnlyList<string> Names)> named, string text, int count)
    {
        var wanted = text.Trim().ToUpperInvariant();
        return
        [
            .. named.Select(item => (item.Id, Distance: item.Names.Append(item.Id).Min(name => Distance(wanted, name.ToUpperInvariant()))))
                .OrderBy(item => item.Distance)
                .ThenBy(item => item.Id, StringComparer.Ordinal)
                .Take(count)
                .Select(item => item.Id),
        ];
    }

    private static double Distance(string wanted, string name) =>
        wanted.Length > 0 && name.Contains(wanted, StringComparison.Ordinal)
            ? 0
            : (double)Edits(wanted, name) / Math.Max(1, Math.Max(wanted.Length, name.Length));

    private static int Edits(string one, string other)
    {
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
