using System.Text;
using System.Text.RegularExpressions;
using Credence.App.Pictures;
using Xunit;

namespace Credence.App.Tests.Pictures;

/// <summary>The style sheets of pictures are small, and take every color from the tokens.</summary>
public sealed partial class StyleSheetTests
{
    [Fact]
    public void The_style_sheet_of_pictures_is_small()
    {
        Assert.InRange(Encoding.UTF8.GetByteCount(StyleSheets.Pictures), 1, 8000);
    }

    [Fact]
    public void Every_color_is_a_token_and_every_token_used_exists()
    {
        Assert.DoesNotMatch("#[0-9a-f]{3,6}\\b|rgb|hsl", StyleSheets.Pictures);
        var known = Name().Matches(StyleSheets.Tokens).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.All(Use().Matches(StyleSheets.Pictures), use => Assert.Contains(use.Groups[1].Value, known));
    }

    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("ink-2", "paper", 4.5)]
    [InlineData("ink-2", "ground", 4.5)]
    [InlineData("blue", "paper", 4.5)]
    [InlineData("orange", "paper", 4.5)]
    [InlineData("ink", "blue-2", 4.5)]
    [InlineData("ink", "orange-2", 4.5)]
    [InlineData("edge", "paper", 3)]
    [InlineData("on-solid", "solid", 7)]
    public void Text_and_marks_stand_out_from_their_ground_in_light_dark_and_print(string front, string back, double least)
    {
        var (light, rest) = (StyleSheets.Tokens[..StyleSheets.Tokens.IndexOf("@media", StringComparison.Ordinal)], StyleSheets.Tokens.Split("@media"));

        Assert.All(new[] { light, light + rest[1], light + rest[2] }, set => Assert.True(Contrast(Color(set, front), Color(set, back)) >= least, $"{front} on {back}"));
    }

    private static string Color(string set, string name) => Regex.Matches(set, $"--{name}:#([0-9a-f]+)")[^1].Groups[1].Value;

    // WCAG 2.2, relative luminance and contrast ratio
    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + .05) / (Math.Min(a, b) + .05);
    }

    private static double Luminance(string color)
    {
        var six = color.Length == 3 ? string.Concat(color.Select(digit => new string(digit, 2))) : color;
        var parts = Enumerable.Range(0, 3).Select(place => Convert.ToInt32(six.Substring(2 * place, 2), 16) / 255.0).Select(part => part <= .04045 ? part / 12.92 : Math.Pow((part + .055) / 1.055, 2.4)).ToArray();
        return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2];
    }

    [GeneratedRegex(@"--([\w-]+):")]
    private static partial Regex Name();

    [GeneratedRegex(@"var\(--([\w-]+)\)")]
    private static partial Regex Use();
}
