using Credence.Catalog;
using Credence.Portfolio.Skills;
using Credence.Sources;
using Credence.Tests.Advice;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Portfolio.Skills;

public sealed class TaughtSkillsTests
{
    private static readonly CertificationCatalog Catalog = CatalogReader.Read(Shipped.Data);
    private static readonly SkillNames Names = SkillNames.Read(Shipped.Data);
    private static readonly TaughtSkills Taught = TaughtSkills.Read(Shipped.Data, Catalog, Names);
    private static readonly DateOnly Today = new(2026, 11, 30);

    [Fact]
    public void Every_certification_that_AI_postings_name_has_a_source_and_most_others_have_none()
    {
        Assert.Empty(new[] { "aws-mls-c01", "gcp-pmle", "ms-ai-102", "ms-ai-103", "aws-aif-c01", "ms-az-204", "ms-ai-200", "aws-mla-c01" }.Except(Taught.Certifications));
        Assert.Empty(Taught.Of("ibm-ml-pc", Today));
    }

    [Fact]
    public void Every_statement_has_a_source_that_can_be_found_and_names_skills_and_no_sentences()
    {
        foreach (var statement in Taught.Certifications.SelectMany(id => Taught.Of(id, DateOnly.MaxValue)))
        {
            Assert.NotNull(statement.Source.Address);
            Assert.InRange(statement.Skills.Count, 5, 100);
            Assert.All(statement.Skills, skill => Assert.True(Names.Of(skill).Length <= 40, skill));
        }
    }

    [Fact]
    public void The_newest_edition_comes_last_and_one_of_a_later_day_does_not_count()
    {
        Assert.Equal(["skills measured as of 30 April 2025", "after the update of 23 December 2025"], Taught.Of("ms-ai-102", Today).Select(statement => statement.Edition));
        Assert.Equal(["skills measured as of 30 April 2025"], Taught.Of("ms-ai-102", new DateOnly(2025, 12, 22)).Select(statement => statement.Edition));
        Assert.Empty(Taught.Of("ms-ai-103", new DateOnly(2026, 4, 15)));
    }

    [Theory]
    [InlineData("certification: none-such\nstatements: []\n", ":1:", "unknown certification 'none-such'")]
    [InlineData("certification: tf-dev\nstatements:\n  - {source: none-such, grade: official, edition: a, skills: [python]}\n", ":3:", "unknown source 'none-such'")]
    [InlineData("certification: tf-dev\nstatements:\n  - {source: tensorflow-candidate-handbook, grade: third-party, edition: a, skills: [python]}\n", ":3:", "of another grade")]
    [InlineData("certification: tf-dev\nstatements:\n  - {source: tensorflow-candidate-handbook, grade: official, edition: a, skills: [pyton]}\n", ":3:", "'pyton' is no skill")]
    [InlineData("certification: tf-dev\nstatements:\n  - {source: tensorflow-candidate-handbook, grade: official, edition: a, skills: [python, python]}\n", ":3:", "stands there twice")]
    [InlineData("certification: tf-dev\nstatements: []\n", ":1:", "at least one statement")]
    public void A_wrong_file_stops_with_its_place(string text, string place, string what)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("catalog/certifications"));
        Directory.CreateDirectory(folder.Combine("catalog/skills"));
        File.WriteAllText(folder.Combine("catalog/skills/a.yaml"), text);

        var wrong = Assert.Throws<UnusableInputException>(() => TaughtSkills.Read(DataFolder.Find(folder.Path), Catalog, Names)).Message;

        Assert.Contains("a.yaml" + place, wrong, StringComparison.Ordinal);
        Assert.Contains(what, wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_a_repository_every_taught_skill_stands_in_one_group()
    {
        var rules = ProofRules.Read(Shipped.Data);
        var skills = MadeRepository.Golden(_ => { });
        foreach (var id in Taught.Certifications)
        {
            var beside = SideBySide.Of(Catalog.Find(id)!, Taught.Of(id, Today), skills, rules.Provable);

            Assert.Equal(beside.Statement!.Skills, beside.TaughtAndShown.Concat(beside.TaughtAndDeclared).Select(skill => skill.Id).Concat(beside.TaughtNotShown).Concat(beside.TaughtNotLookedFor).Order(StringComparer.Ordinal));
            Assert.Equal(skills.Shown.Select(skill => skill.Id).Order(), beside.TaughtAndShown.Concat(beside.TaughtAndDeclared).Concat(beside.ShownNotTaught).Concat(beside.DeclaredNotTaught).Select(skill => skill.Id).Order());
            Assert.All(beside.TaughtAndDeclared.Concat(beside.DeclaredNotTaught), skill => Assert.Equal(ProofKind.Declared, skill.Kind));
            Assert.DoesNotContain(beside.TaughtAndShown.Concat(beside.ShownNotTaught), skill => skill.Kind == ProofKind.Declared);
            Assert.All(beside.TaughtNotShown, skill => Assert.Contains(skill, rules.Provable));
        }
    }

    [Fact]
    public void Without_a_source_nothing_is_compared()
    {
        var beside = SideBySide.Of(Catalog.Find("ibm-ml-pc")!, [], MadeRepository.Golden(_ => { }), ProofRules.Read(Shipped.Data).Provable);

        Assert.Null(beside.Statement);
        Assert.Empty(beside.ShownNotTaught);
    }

    [Fact]
    public void A_count_is_unknown_where_postings_are_not_read_for_a_skill_and_zero_where_they_are()
    {
        var asked = new AskedSkills(new Dictionary<string, int> { ["python"] = 7 }, 10, Today);

        Assert.Equal((7, 10), (asked.Of("python", Names)!.Value.Count, asked.Of("python", Names)!.Value.Total));
        Assert.Equal(0, asked.Of("haskell", Names)!.Value.Count);
        Assert.Null(asked.Of("azure-ai-search", Names));
        Assert.Null(AskedSkills.None.Of("python", Names));
    }

    [Theory]
    [InlineData("a,5,4,2026-05-05\n", ":2:1", "0 to all")]
    [InlineData("a,1,4,2026-05-05\nb,1,5,2026-05-05\n", ":3:1", "the same number")]
    [InlineData("a,1,4,2026-05-05\nb,1,4,2026-05-06\n", ":3:1", "the same last day")]
    [InlineData("a,1,4,2026-05-05\na,2,4,2026-05-05\n", ":3:1", "twice")]
    [InlineData("a,many,4,2026-05-05\n", ":2:1", "two counts")]
    public void Counts_that_cannot_be_stop_with_their_line(string rows, string place, string what)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.Combine("catalog"));
        Directory.CreateDirectory(folder.Combine("catalog/certifications"));
        Directory.CreateDirectory(folder.Combine("evidence"));
        File.WriteAllText(folder.Combine("evidence/skills-asked.csv"), "skill,found,postings,to\n" + rows);

        var wrong = Assert.Throws<UnusableInputException>(() => AskedSkills.Read(DataFolder.Find(folder.Path))).Message;

        Assert.Contains("skills-asked.csv" + place, wrong, StringComparison.Ordinal);
        Assert.Contains(what, wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_counts_are_of_the_AI_postings_of_the_snapshot()
    {
        var asked = AskedSkills.Read(Shipped.Data);

        Assert.Equal(1340, asked.Postings);
        Assert.All(asked.Counts, count => Assert.InRange(count.Value, 1, 1340));
        Assert.True(asked.Counts["python"] > asked.Counts["haskell"]);
    }
}
