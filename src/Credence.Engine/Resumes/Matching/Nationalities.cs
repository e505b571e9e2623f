using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Resumes.Matching;

/// <summary>Adjectives and nouns of nationality in English and German, from <c>data/lexicon/nationalities.csv</c>. Immutable.</summary>
internal sealed class Nationalities
{
    private readonly Dictionary<string, (string Country, bool IsLower)> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _adjectives = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _endings;

    private Nationalities(DataFolder data, Countries countries, IReadOnlyList<string> endings)
    {
        _endings = [.. endings.OrderByDescending(ending => ending.Length)];
        foreach (var row in LexiconRows.Read(data, "nationalities.csv", "country,en,de"))
        {
            if (countries.CodeOf(row[0]) != row[0] || row.List(1).Length == 0 || !_adjectives.TryAdd(row[0], row.List(1)[0]))
                throw row.Wrong($"'{row[0]}' must be a new ISO 3166 alpha-2 code of countries.csv with an English adjective");
            foreach (var form in row.List(1).Concat(row.List(2)))
            {
                if (!_forms.TryAdd(TextFolding.Words(form), (row[0], char.IsLower(form[0]))) && _forms[TextFolding.Words(form)].Country != row[0])
                    throw row.Wrong($"'{form}' stands for another country too");
            }
        }
    }

    /// <summary>The forms, folded.</summary>
    internal IEnumerable<string> Forms => _forms.Keys;

    /// <param name="data">Data folder.</param>
    /// <param name="countries">Names of countries.</param>
    /// <param name="endings">What may follow a form.</param>
    /// <exception cref="UnusableInputException">The table is missing or has a wrong line.</exception>
    internal static Nationalities Read(DataFolder data, Countries countries, IReadOnlyList<string> endings) => new(data, countries, endings);

    /// <summary>The English adjective of a country; its code where the table has none.</summary>
    internal string AdjectiveOf(string country) => _adjectives.GetValueOrDefault(country, country);

    /// <summary>The country (ISO 3166 alpha-2) that words as written are a nationality of; null where they are none. Only German adjectives may stand in lower case.</summary>
    internal string? CountryOf(string words)
    {
        var (folded, isLower) = (TextFolding.Words(words), char.IsLower(words[0]));
        if (Form(folded) is { } form)
            return form;
        foreach (var ending in _endings)
        {
            if (folded.Length > ending.Length + 1 && folded.EndsWith(ending, StringComparison.Ordinal) && Form(folded[..^ending.Length]) is { } stem)
                return stem;
        }

        return null;

        string? Form(string text) => _forms.TryGetValue(text, out var found) && (found.IsLower || !isLower) ? found.Country : null;
    }
}
