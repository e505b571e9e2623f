namespace Credence.Evidence;

/// <summary>Finds the certifications that follow one another.</summary>
/// <remarks>Only a change from exactly one to exactly one is spliced: where an exam has several successors, or several exams one, no part of the demand can be told to go on. Rule: docs/method/share-of-postings.md.</remarks>
public static class CertificationLines
{
    /// <summary>The lines of two or more certifications, by their newest.</summary>
    public static IReadOnlyList<CertificationLine> Of(IReadOnlyList<SoughtCertification> certifications)
    {
        var known = certifications.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var successors = certifications.ToDictionary(one => one.Id, one => one.Successors.Where(known.Contains).Distinct(StringComparer.Ordinal).ToList(), StringComparer.Ordinal);
        var predecessors = successors.SelectMany(pair => pair.Value, (pair, next) => (pair.Key, next)).ToLookup(pair => pair.next, pair => pair.Key, StringComparer.Ordinal);

        var lines = new List<CertificationLine>();
        foreach (var newest in known.Order(StringComparer.Ordinal).Where(id => !IsSpliced(id)))
        {
            var earlier = new List<string>();
            for (var id = Before(newest); id is not null && !earlier.Contains(id); id = Before(id))
                earlier.Add(id);
            if (earlier.Count > 0)
                lines.Add(new CertificationLine(newest, earlier));
        }

        return lines;

        bool IsSpliced(string id) => successors[id] is [var next] && Before(next) == id;

        string? Before(string id) => predecessors[id].ToList() is [var one] && successors[one].Count == 1 ? one : null;
    }
}
