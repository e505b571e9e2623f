using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>A licence to drive among languages and skills.</summary>
public sealed class DrivingLicenceTests
{
    [Theory]
    [InlineData("Führerschein: B")]
    [InlineData("Führerschein Klasse B")]
    [InlineData("Führerschein der Klassen A und B")]
    [InlineData("Führerschein (B, BE)")]
    [InlineData("Fahrerlaubnis Klasse B vorhanden")]
    [InlineData("PKW-Führerschein")]
    [InlineData("Driving licence: B")]
    [InlineData("Driving license (category B)")]
    [InlineData("Driver's license")]
    [InlineData("Full clean UK driving licence")]
    [InlineData("Driver’s licence, class B")]
    public void A_licence_to_drive_is_neither_language_nor_skill(string licence)
    {
        var resume = Read($"LANGUAGES\nGerman (native)\nEnglish (C1)\n{licence}\n\nSKILLS\nPython\n{licence}\nSQL");

        Assert.Equal(["German", "English"], resume.Languages.Select(one => one.Name.Value));
        Assert.Equal(["Python", "SQL"], resume.Skills.Select(one => one.Name.Value));
        Assert.All(Assert.Single(resume.Other, one => one.Kind == "other").Lines, line => Assert.Equal(licence, line.Value));
    }

    [Theory]
    [InlineData("German (native), English (C1), driving licence B", "driving licence B")]
    [InlineData("Driving licence: A, B | German (native) | English (C1)", "Driving licence: A, B")]
    [InlineData("German (native); Führerschein B; English (C1)", "Führerschein B")]
    public void In_one_line_with_languages_it_is_told_from_them(string line, string licence)
    {
        var resume = Read($"LANGUAGES\n{line}\n\nSKILLS\nPython");

        Assert.Equal(["German", "English"], resume.Languages.Select(one => one.Name.Value));
        Assert.Equal(licence, Assert.Single(Assert.Single(resume.Other).Lines).Value);
    }

    [Theory]
    [InlineData("Führerschein B, C#, SQL", "C#,SQL")]
    [InlineData("Führerschein: B, C#", "C#")]
    [InlineData("Driving licence B; F#; SQL", "F#,SQL")]
    [InlineData("Führerschein B, C++, SQL", "C++,SQL")]
    [InlineData("Führerschein: B\nC#\nSQL", "C#,SQL")]
    [InlineData("Driving licence\nF#, SQL", "F#,SQL")]
    [InlineData("Führerschein: B, BE\nSQL", "SQL")]
    public void A_programming_language_behind_a_licence_is_no_class_of_it(string lines, string skills)
    {
        var resume = Read($"LANGUAGES\nGerman\n\nSKILLS\n{lines}");

        Assert.Equal(skills, string.Join(',', resume.Skills.Select(one => one.Name.Value)));
    }

    [Theory]
    [InlineData("Driver development")]
    [InlineData("Device drivers")]
    [InlineData("Autonomous driving")]
    public void What_only_speaks_of_driving_stays_a_skill(string skill)
    {
        var resume = Read($"LANGUAGES\nGerman\n\nSKILLS\n{skill}, Python");

        Assert.Equal([skill, "Python"], resume.Skills.Select(one => one.Name.Value));
    }

    private static Resume Read(string sections) => Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\n{sections}"), null, ResumeReader.Extract).Resume!;
}
