using Credence.Sources;

namespace Credence.Postings.Finding;

/// <summary>Folds employers' names so that one employer's postings group together.</summary>
public sealed class EmployerKeys
{
    private static readonly string[] Endings = [" com", " careers"];

    private readonly HashSet<string> _legalForms;
    private readonly Dictionary<string, string> _aliases;
    private readonly HashSet<string> _jobSites;
    private readonly int _longestForm;
    private readonly Remembered<string?> _known;

    private EmployerKeys(HashSet<string> legalForms, Dictionary<string, string> aliases, HashSet<string> jobSites)
    {
        _jobSites = jobSites;
        _legalForms = legalForms;
        _aliases = aliases;
        _known = new Remembered<string?>(Read);
        _longestForm = legalForms.Max(form => form.Count(c => c == ' ')) + 1;
    }

    /// <summary>Reads the legal forms, aliases and job sites of a data folder.</summary>
    /// <exception cref="UnusableInputException">A table is missing or wrong.</exception>
    public static EmployerKeys Read(DataFolder data)
    {
        var forms = LexiconRows.Read(data, "legal-forms.csv", "form").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var aliases = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in LexiconRows.Read(data, "employer-aliases.csv", "name,employer"))
        {
            if (!aliases.TryAdd(row[0], row[1]))
                throw row.Wrong($"'{row[0]}' is there twice");
        }

        var sites = LexiconRows.Read(data, "job-sites.csv", "site").Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        return new EmployerKeys(forms, aliases, sites);
    }

    /// <summary>The key of a name as stated; null where no employer is named, or a job site stands in the employer's place.</summary>
    public string? Of(string? name) => name is null ? null : _known.Of(name);

    private string? Read(string name)
    {
        var key = TextFolding.Words(WithoutRemarks(name));
        for (var longer = ""; longer != key;)
        {
            longer = key;
            key = WithoutTrimmings(WithoutLegalForm(key));
        }

        return key is "" or "unknown" or "confidential" or "n a" or "na" or "none" or "null" || _jobSites.Contains(key) ? null : key;
    }

    private string WithoutTrimmings(string folded)
    {
        if (_aliases.TryGetValue(folded, out var employer))
            return employer;
        if (folded.StartsWith("the ", StringComparison.Ordinal))
            folded = folded[4..];
        foreach (var ending in Endings)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
                folded = folded[..^ending.Length];
        }

        return folded;
    }

    /// <summary>Drops a rating on a line of its own (<c>Adobe\n4.4</c>) and a remark in final brackets (<c>Acme (YC S20)</c>).</summary>
    private static ReadOnlySpan<char> WithoutRemarks(string name)
    {
        var span = name.AsSpan().Trim();
        var line = span.IndexOfAny('\n', '\r');
        if (line > 0)
            span = span[..line].TrimEnd();
        if (span.EndsWith(")") && span.LastIndexOf('(') is var open and > 0)
            span = span[..open].TrimEnd();
        return span;
    }

    private string WithoutLegalForm(string folded)
    {
        while (LegalFormAtEnd(folded) is var length and > 0)
            folded = folded[..^length].TrimEnd(' ');
        return folded;
    }

    private int LegalFormAtEnd(string folded)
    {
        var words = 0;
        var best = 0;
        for (var at = folded.Length - 1; at > 0 && words < _longestForm; at--)
        {
            if (folded[at] != ' ')
                continue;
            words++;
            if (_legalForms.Contains(folded[(at + 1)..]))
                best = folded.Length - at;
        }

        return best;
    }
}
