using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>What is like a condition and is not judged is shown, and nothing else is.</summary>
public sealed class NotJudgedTests
{
    private const string Nobody = """{"skills": [{"name": "Python"}]}""";

    [Theory]
    [InlineData("A background check is part of the process.")]
    [InlineData("You must pass a drug test.")]
    [InlineData("Must be able to lift 20 kg")]
    [InlineData("Willing to travel up to 40 % of the time")]
    [InlineData("Erweitertes Führungszeugnis")]
    [InlineData("Hohe Reisebereitschaft")]
    [InlineData("Must reside in California")]
    [InlineData("You must be able to obtain a security clearance.")]
    [InlineData("Are you authorized to work in Canada?")]
    [InlineData("Must not reside in Quebec")]
    [InlineData("Stamp 4 required")]
    [InlineData("Remote, anywhere except the US")]
    [InlineData("Relocation required")]
    [InlineData("Umzug nach Wien erforderlich")]
    [InlineData("Reliability Status clearance or ability to obtain")]
    public void A_sentence_like_a_condition_is_shown_with_its_words(string text)
    {
        var match = MatchParts.Match(Nobody, text);

        Assert.Equal(text.TrimEnd('.', '?'), Assert.Single(match.Posting.NotJudged).Text.TrimEnd('.', '?'));
        Assert.False(match.StatesNothing);
    }

    [Theory]
    [InlineData("We hire regardless of race, religion, national origin, citizenship or veteran status.")]
    [InlineData("German citizenship required")]
    [InlineData("No background check is needed, it is not required.")]
    [InlineData("A driving licence is a plus.")]
    [InlineData("Unser Team spielt gerne Tischtennis.")]
    [InlineData("Unsere Mitarbeitenden helfen im humanitären Projekt, a humanitarian one.")]
    [InlineData("People of all nationalities work here.")]
    [InlineData("You do not need a security clearance.")]
    public void What_is_judged_wished_for_or_about_nobody_is_not(string text) => Assert.Empty(MatchParts.Match(Nobody, text).Posting.NotJudged);

    [Fact]
    public void Each_wording_is_shown_once_and_ten_are_the_most()
    {
        var lines = Enumerable.Range(0, 14).Select(number => $"Must be able to do task {number}");

        var shown = MatchParts.Match(Nobody, string.Join('\n', ["Must be able to swim", "Must be able to swim", .. lines])).Posting.NotJudged;

        Assert.Equal((10, 1), (shown.Count, shown.Count(quote => quote.Text == "Must be able to swim")));
    }

    [Theory]
    [InlineData(10, false)]
    [InlineData(11, true)]
    public void More_than_ten_are_said_to_be_there(int sentences, bool hasMore)
    {
        var lines = Enumerable.Range(0, sentences).Select(number => $"Must be able to do task {number}");

        var posting = MatchParts.Match(Nobody, string.Join('\n', lines)).Posting;

        Assert.Equal((10, hasMore), (posting.NotJudged.Count, posting.HasMoreNotJudged));
    }
}
