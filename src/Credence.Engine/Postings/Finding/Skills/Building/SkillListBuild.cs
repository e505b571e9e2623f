using Credence.Sources;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>The whole way from the taxonomies to <c>data/lexicon/skills.csv</c>.</summary>
public static class SkillListBuild
{
    /// <summary>Writes the table into the data folder.</summary>
    /// <param name="data">Data folder with the hand-made tables.</param>
    /// <param name="onet">Folder of the O*NET database as Excel files.</param>
    /// <param name="esco">Folder of the ESCO classification as CSV files.</param>
    /// <param name="postings">Folder of postings that decide what is used.</param>
    /// <returns>Rows written.</returns>
    /// <exception cref="UnusableInputException">An input is missing or wrong.</exception>
    public static int Run(DataFolder data, string onet, string esco, string postings)
    {
        var uses = NameUses.Of(SkillListBuilder.Candidates(data, onet, esco), PostingTexts.Read(postings));
        var table = new SkillListBuilder(data, uses).Build(onet, esco);
        File.WriteAllText(data.Combine("lexicon", "skills.csv"), table);
        return table.Count(c => c == '\n') - 2;
    }
}
