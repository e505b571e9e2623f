using Credence.Postings;
using Credence.Sources;
using Credence.Tests.Postings.Storing;
using Xunit;

namespace Credence.Tests.Sources;

public sealed class YamlMapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("html", BodyKind.Html)]
    [InlineData("Html", BodyKind.Html)]
    public void One_of_a_closed_set_is_read_by_its_name(string text, BodyKind expected) => Assert.Equal(expected, Map($"kind: {text}").OneOf<BodyKind>("kind"));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("\"html,markdown\"")]
    [InlineData("word")]
    public void Numbers_and_combinations_are_not_names_of_a_closed_set(string text)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Map($"kind: {text}").OneOf<BodyKind>("kind"));

        Assert.Contains("plain, html, markdown", wrong.What, StringComparison.Ordinal);
        Assert.EndsWith("a.yaml:1:7", wrong.Where, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e999")]
    public void A_number_is_finite(string text)
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Map($"price: {text}").OptionalNumber("price"));

        Assert.Contains("must be a number", wrong.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_a_list_is_refused_at_its_place()
    {
        var wrong = Assert.Throws<UnusableInputException>(() => Map("? [a, b]\n: x\n").Keys);

        Assert.EndsWith("a.yaml:1:3", wrong.Where, StringComparison.Ordinal);
    }

    private YamlMap Map(string text) => YamlMap.Read(_folder.Write("a.yaml", text));
}
