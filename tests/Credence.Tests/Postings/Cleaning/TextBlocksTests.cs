using Credence.Postings.Cleaning;
using Xunit;

namespace Credence.Tests.Postings.Cleaning;

public sealed class TextBlocksTests
{
    [Fact]
    public void Every_text_can_be_read_while_others_are_added()
    {
        using var texts = new TextBlocks();
        string[] added = [.. Enumerable.Range(0, 300).Select(MadeUpPostings.Text), new string('x', 600_000), "", .. Enumerable.Range(300, 300).Select(MadeUpPostings.Text)];

        var kept = Array.ConvertAll(added, text => texts.Add(text));

        Assert.Equal(added, kept.Select(text => text.ToString()));
    }
}
