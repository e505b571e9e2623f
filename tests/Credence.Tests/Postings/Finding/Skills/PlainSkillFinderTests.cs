using CsCheck;
using Credence.Postings.Finding.Skills;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Finding.Skills;

/// <summary>The skill finder against <see cref="PlainSkillFinder"/>: the same hits and ids in any text.</summary>
public sealed class PlainSkillFinderTests
{
    private const int RealPostings = 1000;
    private const int EveryPosting = 12;
    private static readonly Lazy<PlainSkillFinder> Plain = new(() =>
    {
        var data = DataFolder.Find();
        return new PlainSkillFinder(SkillModelFile.Read(data.Combine("lexicon", SkillModelFile.Name)), SkillLexicon.Read(data));
    });

    private static readonly string[] Parts =
    [
        "Python", "python", "R", "Go", "C++", "C#", "Excel", "excel", "machine", "learning", "machine learning", "Amazon", "Web", "Services", "data", "analysis", "statistics", "using", "developer",
        "no", "not", "without", "experience", "with", "and", "of", "in", "SQL", "Server", "Microsoft", "Spring", "Boot", "CI/CD", "Frobnicator", "zyzzyva-driven", "internationalisation", "2021", "naïve", "Straße",
        "don’t", "A", "b", "&", "R&D", ".NET", "Node.js", "e.g.", "-", "biochemistry", "project management", "communication", "...", "PhD", "QuantumLedgerX", "re-engineered",
        "Python-Kenntnisse", "Machine-Learning-Modellen", "Learning-Modelle", "Go-Entwickler", "go-to-market", "Power", "BI-Kenntnisse", "Web-Services-based", "net-new", "SQL-like", "C++-Code", "A-B-C-D-E-F-G-H-I-J-K-L", "Datenbanken", "maschinelles", "Lernen", "KI-Modelle", "ki", "keine",
    ];

    private static readonly string[] Gaps = [" ", " ", " ", " ", ", ", ". ", "\n", "\n• ", " / ", "/", " (", ") ", " – ", ": ", "; ", "\u00A0", "\u2028", "  ", "+", "", " _ "];
    private static readonly Gen<string> Written = Gen.Select(Gen.Int[0, Parts.Length - 1], Gen.Int[0, Gaps.Length - 1]).Array[0, 60].Select(parts => string.Concat(parts.Select(part => Parts[part.Item1] + Gaps[part.Item2])));
    private static readonly Gen<string> Random = Gen.Char["aZ09 .,-+#&'’/()•\n_éßİ—\0\uD83D"].Array[0, 200].Select(letters => new string(letters));

    [Fact]
    public void Texts_of_names_and_other_words_give_what_the_plain_finder_gives() => Written.Sample(Check);

    [Fact]
    public void Texts_of_random_characters_give_what_the_plain_finder_gives() => Random.Sample(Check);

    [Theory]
    [InlineData(2048)]
    [InlineData(64)]
    public void Words_over_the_edges_of_blocks_are_read_whole(int edge)
    {
        foreach (var word in new[] { "Kubernetes", "machine learning", "C++", "Node.js.", "&", "e.g.", "..." })
        {
            for (var shift = -20; shift <= 4; shift++)
                Check(new string('x', edge + shift - 1) + " " + word + " and SQL, Python");
        }
    }

    [Fact]
    public void Real_postings_give_what_the_plain_finder_gives()
    {
        foreach (var text in SharedPostings.Texts().Where((_, index) => index % EveryPosting == 0).Take(RealPostings))
            Check(text);
    }

    private static void Check(string text)
    {
        var expected = Plain.Value.Find(text);

        var found = SharedSkills.Instance.Find(text);
        var ids = SharedSkills.Instance.IdsOf(text);

        Assert.Equal<SkillHit>(expected, found);
        Assert.Equal(expected.Select(hit => hit.Id).OfType<string>().Distinct().Order(StringComparer.Ordinal), ids);
    }
}
