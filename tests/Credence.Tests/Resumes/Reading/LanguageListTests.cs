using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Which language a level belongs to, and what below languages is none.</summary>
public sealed class LanguageListTests
{
    [Theory]
    [InlineData("English, fluent Dutch", "English, Dutch=fluent")]
    [InlineData("English, fluent in Dutch", "English, Dutch=fluent")]
    [InlineData("English\nMuttersprache: Deutsch", "English, Deutsch=Muttersprache")]
    [InlineData("Englisch, fließend Niederländisch, Grundkenntnisse Türkisch", "Englisch, Niederländisch=fließend, Türkisch=Grundkenntnisse")]
    [InlineData("English\tfluent\nDutch\tbasic", "English=fluent, Dutch=basic")]
    [InlineData("English, fluent, Dutch", "English=fluent, Dutch")]
    public void A_piece_that_names_a_language_is_no_level_of_the_one_before(string lines, string languages) =>
        Assert.Equal(languages, Languages(lines));

    [Theory]
    [InlineData("Französisch B2, Zertifikat vom 12.11.2024", "Französisch=B2")]
    [InlineData("Deutsch (Muttersprache)\nFranzösisch B2, Zertifikat 12.11.2024", "Deutsch=Muttersprache, Französisch=B2")]
    [InlineData("French (B2), tested on 12 November 2024", "French=B2")]
    public void A_language_with_the_day_of_its_certificate_is_kept(string lines, string languages) =>
        Assert.Equal(languages, Languages(lines));

    [Theory]
    [InlineData("Wien, am 12.11.2026")]
    [InlineData("Wien, 12.11.2026")]
    [InlineData("Wien am 12. November 2026")]
    [InlineData("Graz, den 12.11.2026")]
    [InlineData("Datum: 12.11.2026")]
    public void Where_and_when_it_was_signed_is_no_language(string signature) =>
        Assert.Equal("Deutsch=Muttersprache, Englisch=C1", Languages($"Deutsch (Muttersprache)\nEnglisch (C1)\n\n{signature}"));

    private static string Languages(string lines) =>
        string.Join(", ", Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\nLANGUAGES\n{lines}"), null, ResumeReader.Extract).Resume!.Languages.Select(one => one.Fluency is { } fluency ? $"{one.Name.Value}={fluency.Value}" : one.Name.Value));
}
