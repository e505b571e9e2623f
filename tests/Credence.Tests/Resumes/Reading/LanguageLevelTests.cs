using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>The level that stands directly behind a language in a résumé's text is read.</summary>
public sealed class LanguageLevelTests
{
    [Theory]
    [InlineData("German B1, English C1")]
    [InlineData("German (B1), English (C1)")]
    [InlineData("German: B1\nEnglish: C1")]
    public void A_level_behind_the_name_is_read_with_and_without_signs(string lines)
    {
        var resume = Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Anna Person\nanna@example.org\n\nLanguages\n{lines}\n"), null, ResumeReader.Extract).Resume!;

        Assert.Equal([("German", "B1"), ("English", "C1")], resume.Languages.Select(one => (one.Name.Value, one.Fluency?.Value)));
    }
}
