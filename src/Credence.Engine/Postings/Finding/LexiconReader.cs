using System.Globalization;
using Credence.Catalog;
using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Postings.Finding;

/// <summary>Reads the files of <c>data/lexicon</c>; a wrong line stops with its path and line.</summary>
internal static class LexiconReader
{
    private const char Separator = '|';
    private static readonly string[] CertificationColumns = ["id", "name", "kind", "always", "near", "attached"];
    private static readonly string[] VendorColumns = ["id", "name", "near", "attached"];

    internal static LexiconDraft Read(DataFolder data, CertificationCatalog catalog)
    {
        var draft = new LexiconDraft();
        CatalogNames.Add(catalog, draft);
        CueReader.Read(data.Combine("lexicon", "cues.yaml"), draft);
        ReadCertifications(data.Combine("lexicon", "certifications.csv"), draft);
        ReadVendors(data.Combine("lexicon", "vendors.csv"), draft);
        draft.Roles = RoleRules.Read(data.Combine("lexicon", "roles.yaml"), draft);
        return draft;
    }

    private static void ReadCertifications(string path, LexiconDraft draft) => ReadRows(path, CertificationColumns, (row, where) =>
    {
        var kind = row[2] switch
        {
            "named" => MentionKind.Named,
            "licence" => MentionKind.Licence,
            var other => throw new UnusableInputException(where, $"kind '{other}' is not known", "Write named or licence"),
        };
        AddTitle(draft, row[0], row[1], where);
        AddNames(draft, row[0], kind, row[3], ContextRule.Always, where);
        AddNames(draft, row[0], kind, row[4], ContextRule.Near, where);
        AddNames(draft, row[0], kind, row[5], ContextRule.Attached, where);
    });

    private static void ReadVendors(string path, LexiconDraft draft) => ReadRows(path, VendorColumns, (row, where) =>
    {
        AddTitle(draft, row[0], row[1] + " (any)", where);
        AddNames(draft, row[0], MentionKind.Vendor, row[2], ContextRule.Near, where);
        AddNames(draft, row[0], MentionKind.Vendor, row[3], ContextRule.Attached, where);
    });

    private static void AddTitle(LexiconDraft draft, string id, string name, string where)
    {
        if (id.Length == 0 || name.Length == 0)
            throw new UnusableInputException(where, "id and name must not be empty", "Fill both");
        if (!draft.Titles.TryAdd(id, name) && !draft.CatalogIds.Remove(id))
            throw new UnusableInputException(where, $"id '{id}' was used before", "Use another id or merge the lines");
    }

    private static void AddNames(LexiconDraft draft, string id, MentionKind kind, string names, ContextRule rule, string where)
    {
        foreach (var name in names.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var owner = draft.AddName(name, new LexiconName(id, kind, rule, InCapitals(name)));
            if (owner is not null)
                throw new UnusableInputException(where, $"'{name}' already names '{owner}'", "Keep it in one line only");
        }
    }

    /// <summary>An abbreviation of up to four letters counts only in capitals; longer ones no other word looks like.</summary>
    private static bool InCapitals(string name)
    {
        const int shortest = 4;
        var letters = name.Count(char.IsLetter);
        return letters <= shortest && letters > 0 && !name.Any(c => char.IsLower(c) || char.IsDigit(c));
    }

    private static void ReadRows(string path, string[] columns, Action<string[], string> each)
    {
        if (!File.Exists(path))
            throw new UnusableInputException(path, "the file is missing", "Restore it from the repository");
        if (new FileInfo(path).Length == 0)
            throw new UnusableInputException(path, "the file is empty", "Restore it from the repository");
        using var reader = CsvDataReader.Create(path, new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        var header = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName);
        if (!header.SequenceEqual(columns, StringComparer.Ordinal))
            throw new UnusableInputException(path + ":1", $"the columns must be {string.Join(',', columns)}", "Mend the first line");
        while (reader.Read())
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"{path}:{reader.RowNumber + 1}");
            if (reader.RowFieldCount != columns.Length)
                throw new UnusableInputException(where, string.Create(CultureInfo.InvariantCulture, $"{columns.Length} columns were expected, {reader.RowFieldCount} found"), "Quote a value that has a comma");
            each([.. Enumerable.Range(0, columns.Length).Select(column => reader.GetString(column).Trim())], where);
        }
    }
}
