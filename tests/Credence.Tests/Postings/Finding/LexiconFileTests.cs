using Credence.Catalog;
using Credence.Postings.Finding;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class LexiconFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("credence-lexicon-").FullName;

    public LexiconFileTests()
    {
        var shipped = DataFolder.Find().Path;
        foreach (var file in Directory.GetFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    [Theory]
    [InlineData("certifications.csv", "x-1,,named,Xyzzy Certificate,,", ":2: id and name")]
    [InlineData("certifications.csv", "x-1,X,nonsense,Xyzzy Certificate,,", ":2: kind 'nonsense'")]
    [InlineData("certifications.csv", "x-1,X,named,CISSP,,", "'CISSP' already names 'x-1'")]
    [InlineData("vendors.csv", "x-any,X,,AWS", "'AWS' already names 'x-any'")]
    [InlineData("certifications.csv", "x-1,X,named", ":2: 6 columns")]
    public void A_wrong_line_is_named(string file, string line, string expected)
    {
        var path = Path.Combine(_folder, "lexicon", file);
        var lines = File.ReadAllLines(path).ToList();
        lines.Insert(1, line);
        File.WriteAllLines(path, lines);

        var wrong = Assert.Throws<UnusableInputException>(Read);

        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
        Assert.StartsWith(path + ":", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_of_the_cues_is_named_with_line_and_column()
    {
        var path = Path.Combine(_folder, "lexicon", "cues.yaml");
        File.AppendAllText(path, "\nhedings: [x]\n");

        var wrong = Assert.Throws<UnusableInputException>(Read);

        Assert.Contains("unknown key 'hedings'", wrong.Message, StringComparison.Ordinal);
        Assert.Matches(@"cues\.yaml:\d+:\d+", wrong.Where);
    }

    [Fact]
    public void A_new_line_is_found_at_once()
    {
        File.AppendAllText(Path.Combine(_folder, "lexicon", "certifications.csv"), "xyzzy,Xyzzy Level 9,named,Xyzzy Level 9,,\n");

        var mention = Assert.Single(new Finder(Read()).Mentions("Requirements\n- Xyzzy level 9"));

        Assert.Equal(("xyzzy", Strength.Required), (mention.Certification, mention.Strength));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Lexicon Read()
    {
        var data = DataFolder.Find(_folder);
        return Lexicon.Read(data, CatalogReader.Read(data));
    }
}
