using Credence.Pages.Phrases;
using Credence.Pages.Reading;
using Xunit;

namespace Credence.Tests.Pages;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("a b", "x a b y", true)]
    [InlineData("a b", "a x b", false)]
    [InlineData("a ..2 b", "a x y b", true)]
    [InlineData("a ..2 b", "a x y z b", false)]
    [InlineData("(a|b c) d", "b c d", true)]
    [InlineData("(a|b c) d", "b d", false)]
    [InlineData("[a] b", "b", true)]
    [InlineData("gar* #", "guarantee garden 5", true)]
    [InlineData("*garantie", "Jobgarantie", true)]
    [InlineData("{n} days", "three days", true)]
    [InlineData("a ? b", "a? b", true)]
    public void A_wording_stands_where_its_notation_says(string wording, string text, bool stands)
    {
        var named = new Dictionary<string, IReadOnlyList<string>> { ["n"] = ["#", "three"] };
        var words = WordReader.Read(PlainReader.Read(text, PageKind.Text)).Words;

        var found = new PhraseParser(named).Parse(wording).In(words, 0, words.Count);

        Assert.Equal(stands, found is not null);
        Assert.Equal(stands, new PhraseList([new PhraseParser(named).Parse(wording)]).IsIn(words, 0, words.Count));
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("(|a)")]
    [InlineData("{unknown}")]
    [InlineData("..x")]
    [InlineData("")]
    public void A_wording_that_is_not_in_the_notation_is_refused(string wording) =>
        Assert.Throws<FormatException>(() => new PhraseParser(new Dictionary<string, IReadOnlyList<string>>()).Parse(wording));
}
