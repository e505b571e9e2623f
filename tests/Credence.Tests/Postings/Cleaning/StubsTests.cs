using Credence.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class StubsTests
{
    [Fact]
    public void Under_three_hundred_characters_is_a_stub()
    {
        Assert.True(Stubs.IsStub(MadeUpPostings.Text(1).AsSpan(0, 299)));
        Assert.False(Stubs.IsStub(MadeUpPostings.Text(1).AsSpan(0, 300)));
    }

    [Fact]
    public void One_sentence_is_a_stub_even_when_it_is_a_little_longer()
    {
        var sentence = string.Concat(Enumerable.Repeat("data science job for the role ", 12));

        Assert.True(Stubs.IsStub(sentence));
        Assert.False(Stubs.IsStub(sentence + "and. Another one."));
        Assert.False(Stubs.IsStub(sentence + sentence));
    }

    [Fact]
    public void Letter_case_and_white_space_do_not_make_another_text()
    {
        Assert.Equal(TextHash.Of("Data Engineer\n\nWien"), TextHash.Of(" data  engineer wien "));
        Assert.NotEqual(TextHash.Of("Data Engineer Wien"), TextHash.Of("Data Engineer Linz"));
        Assert.Equal(2 * TextHash.Bytes, TextHash.Of("").Length);
    }
}
