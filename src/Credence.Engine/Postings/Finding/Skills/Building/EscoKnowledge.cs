using Credence.Sources;
using Sylvan.Data.Csv;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>ESCO's knowledge concepts in the digital, green and language collections.</summary>
internal static class EscoKnowledge
{
    private const string Languages = "languageSkillsCollection_en.csv";
    private static readonly string[] Files = ["digitalSkillsCollection_en.csv", "greenSkillsCollection_en.csv", Languages];

    /// <summary>Preferred label and other labels of each concept, in file order, and whether it is a human language.</summary>
    /// <param name="folder">Folder of the ESCO classification in English as CSV files.</param>
    /// <exception cref="UnusableInputException">A file is missing.</exception>
    internal static IReadOnlyList<(string Label, IReadOnlyList<string> Others, bool IsLanguage)> Read(string folder)
    {
        var concepts = new List<(string, IReadOnlyList<string>, bool)>();
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file);
            if (!File.Exists(path))
                throw new UnusableInputException(path, "is missing", "Name the folder of the ESCO classification in English as CSV files");
            using var rows = CsvDataReader.Create(path, new CsvDataReaderOptions { BufferSize = 1 << 20 });
            int type = rows.GetOrdinal("skillType"), label = rows.GetOrdinal("preferredLabel"), others = rows.GetOrdinal("altLabels");
            while (rows.Read())
            {
                if (rows.GetString(type) == "knowledge")
                    concepts.Add((rows.GetString(label).Trim(), rows.GetString(others).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), file == Languages));
            }
        }

        return concepts;
    }
}
