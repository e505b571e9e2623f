using Credence.Postings.Finding;
using Credence.Sources;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class LexiconRowsTests
{
    [Theory]
    [InlineData("countries.csv", "code,code3,name,also,currency\nXX,XXX", "countries.csv:2:1", "5 cells")]
    [InlineData("countries.csv", "code,name\n", "countries.csv:1:1", "columns")]
    [InlineData("places.csv", "# note\nkind,country,name,code\ncity,ZZ,Nowhere,\n", "places.csv:3:1", "ZZ")]
    [InlineData("degrees.csv", "degree,match,phrase\ndoctor,word,phd\n", "degrees.csv:2:1", "doctor")]
    [InlineData("remote-cues.csv", "remote,weight,where,phrase\nmaybe,1,text,remote\n", "remote-cues.csv:2:1", "yes or no")]
    [InlineData("pay-words.csv", "kind,phrase\nyears,per year\n", "pay-words.csv:2:1", "years")]
    [InlineData("currencies.csv", "code,scale,millions,words\nUSD,0,no,USD\n", "currencies.csv:2:1", "scale")]
    [InlineData("seniority.csv", "level,where,phrase\nboss,title,boss\n", "seniority.csv:2:1", "boss")]
    [InlineData("field-cues.yaml", "preference:\n  preferred: [a plus]\n", "field-cues.yaml:1:1", "'years' is missing")]
    [InlineData("employer-aliases.csv", "name,employer\na,b\na,c\n", "employer-aliases.csv:3:1", "twice")]
    public void A_wrong_line_is_refused_at_its_place(string file, string content, string place, string what)
    {
        var folder = CopyOfTheData();
        File.WriteAllText(Path.Combine(folder, "lexicon", file), content);

        var wrong = Assert.Throws<UnusableInputException>(() => FieldLexicon.Read(DataFolder.Find(folder)));

        Assert.EndsWith(place, wrong.Where, StringComparison.Ordinal);
        Assert.Contains(what, wrong.What, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static string CopyOfTheData()
    {
        var folder = Directory.CreateTempSubdirectory("credence-lexicon-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "catalog", "certifications"));
        Directory.CreateDirectory(Path.Combine(folder, "lexicon"));
        foreach (var file in DataFolder.Find().Files("lexicon", ""))
            File.Copy(file, Path.Combine(folder, "lexicon", Path.GetFileName(file)), overwrite: true);
        return folder;
    }
}
