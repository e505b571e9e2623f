using System.Text.RegularExpressions;
using Credence.Catalog;
using Credence.Pages.Phrases;
using Credence.Postings.Finding;
using Credence.Sources;

namespace Credence.Pages.Facts;

/// <summary>Providers that are known: those of <c>data/lexicon/page-providers.csv</c> and the catalog's.</summary>
internal sealed partial class KnownProviders
{
    private static readonly string[] Legal = ["inc", "llc", "ltd", "limited", "gmbh", "ag", "se", "plc", "corp", "corporation", "ev", "e.v", "ug", "co", "kg", "mbh", "company", "the", "die", "der", "das", "®", "™"];
    private static readonly string[] Generic = ["online", "certification", "certifications", "certificate", "certificates", "training", "professional", "learning", "credentials", "exams", "exam", "education", "executive", "extension"];

    /// <summary>Parts of a university: "University of Toronto School of Continuing Studies".</summary>
    private static readonly string[] Faculties = ["school", "faculty", "department", "extension", "division", "fakultät"];
    private const string Chapter = "chapter";
    private readonly Dictionary<string, (ProviderKind Kind, string Id)> _byName = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<PhraseList> _noPlaces;

    private KnownProviders(IEnumerable<LexiconRow> rows, CertificationCatalog catalog, IReadOnlyList<PhraseList> noPlaces)
    {
        _noPlaces = noPlaces;
        foreach (var row in rows)
        {
            var kind = LexiconRows.OneOf<ProviderKind>(row, 1);
            foreach (var alias in row.List(2).Append(row[0]))
                _byName.TryAdd(Key(alias), (kind, IdOf(row[0])));
        }

        foreach (var provider in catalog.Certifications.Where(item => item.Id is not "generic-unknown-provider" and not "generic-course-certificate").SelectMany(item => item.Provider.Split([" / ", " & ", " on ", ", "], StringSplitOptions.TrimEntries)))
            _byName.TryAdd(Key(provider), (ProviderKind.Body, IdOf(provider)));
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="UnusableInputException">The file is wrong; says where.</exception>
    /// <param name="data">The data folder.</param>
    /// <param name="catalog">Its providers are known too.</param>
    /// <param name="noPlaces">Words that no place has: of organisations, titles and techniques.</param>
    internal static KnownProviders Read(DataFolder data, CertificationCatalog catalog, IReadOnlyList<PhraseList> noPlaces) =>
        new(LexiconRows.Read(data, "page-providers.csv", "name,kind,aliases"), catalog, noPlaces);

    /// <summary>Who a name is; null where it is not known. Only the whole name counts: what merely holds a known name is somebody else.</summary>
    internal (ProviderKind Kind, string Id)? Of(string name) => One(name) ?? Abbreviated(name) ?? Several(name) ?? Hosted(name);

    /// <summary>"Project Management Institute (PMI)": brackets hold an abbreviation and nothing else.</summary>
    private (ProviderKind Kind, string Id)? Abbreviated(string name) =>
        WithAbbreviation().Match(name) is { Success: true } form ? One(form.Groups["name"].Value) : null;

    /// <summary>"DeepLearning.AI and Stanford University": known where every one is.</summary>
    private (ProviderKind Kind, string Id)? Several(string name)
    {
        var parts = name.Split([" & ", " and the ", " and ", " und der ", " und dem ", " und die ", " und ", " / ", ", "], StringSplitOptions.RemoveEmptyEntries).Select(One).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part is not null) ? parts[0] : null;
    }

    /// <summary>"A school via Coursera": the platform is known.</summary>
    private (ProviderKind Kind, string Id)? Hosted(string name)
    {
        var parts = name.Split([" via ", " on "], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 && One(parts[1]) is (ProviderKind.Platform, var id) ? (ProviderKind.Platform, id) : null;
    }

    private (ProviderKind Kind, string Id)? One(string name)
    {
        var key = Key(name);
        if (key.Length == 0)
            return null;
        if (_byName.TryGetValue(key, out var found))
            return found;
        var words = key.Split(' ');
        for (var left = 1; left <= 2 && left < words.Length && Generic.Contains(words[^left]); left++)
        {
            if (_byName.TryGetValue(string.Join(' ', words[..^left]), out found))
                return found;
        }

        if (words is [.., Chapter] && Enumerable.Range(1, words.Length - 1).Any(count => _byName.TryGetValue(string.Join(' ', words[..count]), out found)))
            return found;
        for (var count = words.Length - 2; count > 1; count--)
        {
            if (Faculties.Contains(words[count]) && _byName.TryGetValue(string.Join(' ', words[..count]), out found) && found.Kind == ProviderKind.University)
                return found;
        }

        return IsChamber(name) ? (ProviderKind.Chamber, IdOf(name)) : null;
    }

    /// <summary>A chamber of a place, or its academy: "IHK Region Stuttgart", "IHK Akademie München und Oberbayern"; not "IHK Certified AI Academy".</summary>
    private bool IsChamber(string name)
    {
        if (Chamber().Match(name) is not { Success: true } form)
            return false;
        var words = form.Groups["place"].Captures.SelectMany(place => place.Value.Split('-')).Select(word => new PageWord(0, 0, WordReader.Normal(word), Phrases.Gap.None, InQuotes: false)).ToList();
        return !_noPlaces.Any(list => list.IsIn(words, 0, words.Count));
    }

    /// <summary>A name as an id: small letters and hyphens.</summary>
    internal static string IdOf(string name) => string.Join('-', Key(name).Replace('.', '-').Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Key(string name)
    {
        var words = name.ToLowerInvariant().Replace("’", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal)
            .Split([' ', ',', '(', ')', '\n', '|', ':', '"', '-', '/', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.')).Where(word => word.Length > 0 && !Legal.Contains(word));
        return string.Join(' ', words);
    }

    [GeneratedRegex(@"^(?<name>.+) \(\p{Lu}[\p{Lu}\d&]{1,9}\)?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WithAbbreviation();

    [GeneratedRegex(@"^(IHK|HWK|VHS|Handwerkskammer|Volkshochschule|Wirtschaftskammer|Industrie- und Handelskammer)([ -](Akademie|Bildungszentrum|Bildungshaus))?( (für|zu|der|des|Region))*( (?<place>\p{Lu}[\p{L}-]+))?( (?<place>\p{Lu}[\p{L}-]+))?( (und|am|an der|im|bei) (?<place>\p{Lu}[\p{L}-]+))?( g?(GmbH|mbH))?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Chamber();
}
