using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Resumes.Matching;

/// <summary>
/// Names of certifications, of catalog and lexicon: the id that a name in a résumé stands for, and where a text names any, so that the words of their names are not taken for skills
/// ("AWS Certified Developer" shows a certification and no AWS). Immutable; safe to share between threads.
/// </summary>
public sealed class CertificationNames
{
    private const char Separator = '|';
    private const int NextWord = 15;
    private const string Certified = "ertif"; // of certified, certification, zertifiziert
    private static readonly string[] AlwaysColumns = ["name", "always"];
    private static readonly string[] OtherColumns = ["near", "attached"];

    private readonly NameIndex _alone = new();
    private readonly NameIndex _inTexts = new();

    private CertificationNames(DataFolder data, CertificationCatalog catalog)
    {
        foreach (var one in catalog.Certifications)
        {
            foreach (var name in one.Aliases.Concat(one.AlsoCalled).Prepend(one.Name).Prepend(one.ExamCode ?? one.Name))
                _alone.Add(name, one.Id, isPlain: false);
            foreach (var name in one.Aliases.Prepend(one.Name))
                _inTexts.Add(name, one.Id, isPlain: true);
        }

        using var csv = CsvDataReader.Create(data.Combine("lexicon", "certifications.csv"));
        while (csv.Read())
        {
            var id = csv.GetString(csv.GetOrdinal("id"));
            foreach (var name in Names(csv, AlwaysColumns))
            {
                _alone.Add(name, id, isPlain: false);
                _inTexts.Add(name, id, isPlain: true);
            }

            foreach (var name in Names(csv, OtherColumns))
                _alone.Add(name, id, isPlain: false);
        }
    }

    /// <summary>Reads the names of catalog and lexicon.</summary>
    /// <exception cref="UnusableInputException">A file is missing or wrong; the message has path and line.</exception>
    public static CertificationNames Read(DataFolder data, CertificationCatalog catalog) => new(data, catalog);

    /// <summary>The id of a certification by its name: by the whole of it, else by an id found otherwise, else by the longest name inside it; null where no name is known.</summary>
    /// <param name="name">As a résumé writes it.</param>
    /// <param name="otherwise">The id its reading found; null where it found none.</param>
    internal string? IdOf(string name, string? otherwise) => _alone.Of(name) ?? otherwise ?? _alone.Within(name);

    /// <summary>Every place that names a certification: those of the mentions, the same words elsewhere, and further names of any.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its mentions; where there are none, nothing is looked for.</param>
    internal NamePlaces In(string text, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
            return NamePlaces.None;
        var places = new List<(int Start, int End)>();
        foreach (var (words, isVendor) in mentions.Where(one => one.Kind != MentionKind.Organisation).Select(one => (text[one.Start..one.End], one.Kind == MentionKind.Vendor)).Distinct())
        {
            for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase))
            {
                // the name of a vendor alone is no certification elsewhere
                if (!isVendor || IsCertified(text, at, at + words.Length))
                    places.Add((at, at + words.Length));
            }
        }

        places.AddRange(mentions.Where(one => one.Kind == MentionKind.Vendor).Select(one => (one.Start, one.End)));
        places.AddRange(_inTexts.In(text).Select(one => (one.Start, one.End)));
        return new NamePlaces(places);
    }

    /// <summary>Whether the word before or behind a place says that it is about a certification.</summary>
    private static bool IsCertified(string text, int start, int end) =>
        text.AsSpan(end, Math.Min(NextWord, text.Length - end)).TrimStart(" -").IndexOf(Certified, StringComparison.OrdinalIgnoreCase) is >= 0 and <= 1
        || text[Math.Max(0, start - NextWord)..start].TrimEnd(' ', '-') is var before && before[(before.LastIndexOf(' ') + 1)..].Contains(Certified, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Names(CsvDataReader row, string[] columns) =>
        columns.SelectMany(column => row.GetString(row.GetOrdinal(column)).Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
