using System.Text;
using System.Text.Json;
using Credence.Portfolio.Signed;
using Credence.Sources;
using CsCheck;
using Xunit;

namespace Credence.Tests.Portfolio.Signed;

public sealed class CanonicalJsonTests
{
    [Theory] // RFC 8785, appendix B
    [InlineData(0x0000000000000000, "0")]
    [InlineData(0x8000000000000000, "0")]
    [InlineData(0x0000000000000001, "5e-324")]
    [InlineData(0x8000000000000001, "-5e-324")]
    [InlineData(0x7fefffffffffffff, "1.7976931348623157e+308")]
    [InlineData(0xffefffffffffffff, "-1.7976931348623157e+308")]
    [InlineData(0x4340000000000000, "9007199254740992")]
    [InlineData(0xc340000000000000, "-9007199254740992")]
    [InlineData(0x4430000000000000, "295147905179352830000")]
    [InlineData(0x44b52d02c7e14af5, "9.999999999999997e+22")]
    [InlineData(0x44b52d02c7e14af6, "1e+23")]
    [InlineData(0x44b52d02c7e14af7, "1.0000000000000001e+23")]
    [InlineData(0x444b1ae4d6e2ef4e, "999999999999999700000")]
    [InlineData(0x444b1ae4d6e2ef4f, "999999999999999900000")]
    [InlineData(0x444b1ae4d6e2ef50, "1e+21")]
    [InlineData(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7")]
    [InlineData(0x3eb0c6f7a0b5ed8d, "0.000001")]
    [InlineData(0x41b3de4355555553, "333333333.3333332")]
    [InlineData(0x41b3de4355555554, "333333333.33333325")]
    [InlineData(0x41b3de4355555555, "333333333.3333333")]
    [InlineData(0x41b3de4355555556, "333333333.3333334")]
    [InlineData(0x41b3de4355555557, "333333333.33333343")]
    [InlineData(0xbecbf647612f3696, "-0.0000033333333333333333")]
    [InlineData(0x43143ff3c1cb0959, "1424953923781206.2")]
    public void Numbers_are_written_as_the_standard_says(ulong bits, string written)
    {
        var number = BitConverter.UInt64BitsToDouble(bits);

        Assert.Equal(written, Canonical(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Any_number_comes_back_from_what_is_written() =>
        Gen.Double.Where(double.IsFinite).Sample(number => JsonDocument.Parse(Canonical(JsonSerializer.Serialize(number))).RootElement.GetDouble().Equals(number == 0 ? 0 : number));

    [Fact] // RFC 8785, section 3.2.2
    public void Texts_words_and_numbers_are_written_as_in_the_example_of_the_standard() =>
        Assert.Equal(
            """{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}""",
            Canonical("""{ "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [null, true, false] }"""));

    [Fact] // RFC 8785, section 3.2.3
    public void Names_are_in_the_order_of_their_UTF_16_units() =>
        Assert.Equal(
            ["Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"],
            JsonDocument.Parse(Canonical("""{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}""")).RootElement.EnumerateObject().Select(member => member.Value.GetString()));

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", "repeated names")]
    [InlineData("{\"a\":\"\\ud800\"}", "half a character")]
    [InlineData("{\"\\udc00\":1}", "half a character")]
    [InlineData("[1e400]", "beyond what a double holds")]
    [InlineData("[1,]", "no JSON")]
    [InlineData("", "no JSON")]
    [InlineData("NaN", "no JSON")]
    [InlineData("{}{}", "no JSON")]
    public void What_cannot_be_written_in_one_way_is_refused(string text, string why) =>
        Assert.Contains(why, Assert.Throws<UnusableInputException>(() => Canonical(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Depth_and_size_are_limited()
    {
        Assert.Equal(new string('[', 32) + new string(']', 32), Canonical(new string('[', 32) + new string(']', 32)));
        Assert.Contains("here:1:33: has more than 32 levels", Assert.Throws<UnusableInputException>(() => Canonical(new string('[', 33) + new string(']', 33))).Message, StringComparison.Ordinal);
        Assert.Contains("no JSON", Assert.Throws<UnusableInputException>(() => Canonical(new string('[', 32) + "x")).Message, StringComparison.Ordinal);
        Assert.Throws<UnusableInputException>(() => Canonical(new string('[', 100_000)));
        Assert.Throws<UnusableInputException>(() => CredentialFile.Parse("large", new byte[CredentialFile.MostBytes + 1]));
    }

    private static string Canonical(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(CredentialFile.Parse("here", Encoding.UTF8.GetBytes(json))));
}
