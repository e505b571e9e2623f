using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>How people write the names of the taxonomies: without the maker, without "software", the long form and the acronym apart.</summary>
internal static class NameVariants
{
    private const string Software = " software";

    /// <summary>Makers whose products go by their own names, from <c>skills-makers.csv</c>; longest first.</summary>
    internal static IReadOnlyList<string> Makers(DataFolder data) =>
        [.. LexiconRows.Read(data, "skills-makers.csv", "maker").Select(row => row[0]).OrderByDescending(maker => maker.Length).ThenBy(maker => maker, StringComparer.Ordinal)];

    /// <summary>Spellings of an O*NET example, the fullest first.</summary>
    internal static IEnumerable<string> Of(string example, IReadOnlyList<string> makers)
    {
        yield return example;
        var product = example;
        if (example.EndsWith(Software, StringComparison.Ordinal) && IsProper(example[..^Software.Length]))
        {
            product = example[..^Software.Length];
            yield return product;
        }

        if (Acronym(product) is var (full, acronym) && acronym.Length > 0)
        {
            yield return full;
            yield return acronym;
        }

        foreach (var maker in makers)
        {
            if (!product.StartsWith(maker + " ", StringComparison.Ordinal))
                continue;
            yield return product[(maker.Length + 1)..];
            yield break;
        }
    }

    /// <summary>Whether the last word has a capital: "Salesforce", not "Word processing".</summary>
    private static bool IsProper(string name) => name.Split(' ')[^1].Any(char.IsUpper);

    /// <summary>"Extensible markup language XML" as two names, or empty ones.</summary>
    private static (string Full, string Acronym) Acronym(string name)
    {
        var words = name.Split(' ');
        var last = words[^1];
        if (words.Length < 3 || last.Length < 2 || !last.All(c => char.IsUpper(c) || c is '/' or '&'))
            return ("", "");
        var initials = words[..^1].SelectMany(word => word.Split('-')).Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0])).ToHashSet();
        return last.Count(initials.Contains) >= last.Length - 1 ? (string.Join(' ', words[..^1]), last) : ("", "");
    }
}
