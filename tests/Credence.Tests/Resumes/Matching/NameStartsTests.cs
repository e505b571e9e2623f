using Credence.Resumes.Matching;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

public sealed class NameStartsTests
{
    private static readonly NameStarts Starts = new(["Norland", "us", "Österreich", "E.U.", "Côte Blanche"]);

    [Theory]
    [InlineData("Norland", true)]
    [InlineData("norländisch", true)]
    [InlineData("US", true)]
    [InlineData("Usage", true)]
    [InlineData("Österreich", true)]
    [InlineData("Osterreich", true)]
    [InlineData("E.U.", true)]
    [InlineData("D'or", true)]
    [InlineData("x", true)]
    [InlineData("Northern", true)]
    [InlineData("must", false)]
    [InlineData("No", false)]
    [InlineData("Cola", false)]
    public void Most_words_are_the_beginning_of_no_name(string word, bool may) => Assert.Equal(may, Starts.Has(word));

    [Fact]
    public void No_name_is_lost_whatever_its_case() =>
        Gen.Select(Gen.String[Gen.Char["abzAZ éß.'&-"], 2, 6].Where(name => name.Any(char.IsLetter)), Gen.Bool)
            .Sample((name, upper) => Assert.True(new NameStarts([name]).Has((upper ? name.ToUpperInvariant() : name.ToLowerInvariant()).Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]), name));
}
