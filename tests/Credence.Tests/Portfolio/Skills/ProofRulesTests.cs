using Credence.Portfolio.Skills;
using Credence.Sources;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio.Skills;

public sealed class ProofRulesTests
{
    [Theory]
    [InlineData("import,python,numpi,,numpi", "'numpi' is no skill")]
    [InlineData("imports,python,numpy,,numpy", "must be one of import, package")]
    [InlineData("import,python,numpy,,", "at least one skill")]
    [InlineData("import,python,numpy,,numpy\nimport,python,numpy,,scipy", "stands there twice")]
    [InlineData("import,python,numpy,numpy", "5 cells were expected")]
    public void A_wrong_row_stops_with_its_place(string row, string what)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("catalog/certifications"));
        Directory.CreateDirectory(folder.Combine("lexicon"));
        foreach (var file in Directory.GetFiles(Shipped.Data.Combine("lexicon"), "*skills*.csv"))
            File.Copy(file, folder.Combine("lexicon/" + Path.GetFileName(file)));
        File.WriteAllText(folder.Combine("lexicon/portfolio-proofs.csv"), $"kind,language,name,needs,skills\n{row}\n");

        var wrong = Assert.Throws<UnusableInputException>(() => ProofRules.Read(DataFolder.Find(folder.Path))).Message;

        Assert.Contains("portfolio-proofs.csv:", wrong, StringComparison.Ordinal);
        Assert.Contains(what, wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_only_certifications_use_are_no_spelling_that_postings_are_read_for()
    {
        var rules = ProofRules.Read(Shipped.Data);
        var known = Credence.Postings.Finding.Skills.SkillLexicon.Read(Shipped.Data).Skills.SelectMany(skill => skill.Aliases.Append(skill.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var own = File.ReadLines(Shipped.Data.Combine("lexicon", "portfolio-skills.csv")).Where(line => line[0] != '#').Skip(1).Select(line => line.Split(',')).ToList();

        Assert.DoesNotContain(own.SelectMany(row => row[2].Split('|', StringSplitOptions.RemoveEmptyEntries).Append(row[1])), known.Contains);
        Assert.All(own, row => Assert.False(rules.Names.IsCounted(row[0])));
    }
}
