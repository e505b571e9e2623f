using Credence.Resumes;
using Credence.Resumes.Documents;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>A page of a profile as networks print it: lists in a narrow column at the left, several positions with one employer at the right.</summary>
public sealed class NarrowColumnTests
{
    private const double Size = 10;
    private const double Item = 13.5;
    private const double Broken = 12;

    private static readonly Resume Profile = Read(
    [
        .. Narrow(
            (40, "Contact", true), (Item, "runa.holt@example.org", false), (Item, "www.linkedin.com/in/runa-", false), (Broken, "holt-8812 (LinkedIn)", false),
            (30, "Top Skills", true), (Item, "Machine Learning", false), (Item, "Kubernetes", false), (Item, "Tidal Charts", false),
            (30, "Languages", true), (Item, "English (Full Professional)", false), (Item, "Norwegian (Native)", false),
            (30, "Certifications", true), (Item, "AWS Certified Machine", false), (Broken, "Learning – Specialty", false), (Item, "Certified Kubernetes", false), (Broken, "Administrator (CKA)", false), (Item, "Harbour Pilot Badge", false),
            (30, "Honors-Awards", true), (Item, "Golden Oar 2019", false)),
        .. Wide(
            (40, "Runa Holt", true), (16, "Data Engineer at Fjordkraft Analytics", false), (16, "Bergen, Norway", false),
            (40, "Experience", true), (20, "Fjordkraft Analytics", true), (14, "4 years 2 months", false),
            (14, "Senior Data Engineer", false), (14, "October 2022 - Present (4 years 2 months)", false), (20, "Owns the streaming platform, with everything that hangs on it by day and by night.", false),
            (20, "Data Engineer", false), (14, "January 2020 - September 2022 (2 years 9 months)", false), (20, "Moved the nightly batches to a scheduler that tells when one of them has not come.", false),
            (20, "Havn Software AS", true), (14, "Software Developer", false), (14, "March 2016 - December 2019 (3 years 10 months)", false),
            (40, "Education", true), (20, "University of Bergen", true), (14, "Master of Science - MS, Computer Science · (2014 - 2016)", false)),
    ]);

    [Fact]
    public void A_list_in_a_narrow_column_is_an_item_to_a_line_and_a_broken_item_is_one()
    {
        Assert.Equal(["aws-mls-c01", "cka", null], Profile.Certifications.Select(held => held.Id));
        Assert.Equal(["AWS Certified Machine Learning – Specialty", "Certified Kubernetes Administrator (CKA)", "Harbour Pilot Badge"], Profile.Certifications.Select(held => held.Name.Value));
        Assert.Equal(["Machine Learning", "Kubernetes", "Tidal Charts"], Profile.Skills.Select(skill => skill.Name.Value));
        Assert.Equal(["English: Full Professional", "Norwegian: Native"], Profile.Languages.Select(language => $"{language.Name.Value}: {language.Fluency?.Value}"));
    }

    [Fact]
    public void No_line_of_such_a_list_becomes_the_issuer_of_another() => Assert.All(Profile.Certifications, held => Assert.Null(held.Issuer));

    [Fact]
    public void An_address_broken_before_the_name_of_its_network_is_whole() =>
        Assert.Equal("www.linkedin.com/in/runa-holt-8812", Assert.Single(Profile.Links).Address.Value);

    [Fact]
    public void Positions_below_the_length_of_all_of_them_are_with_the_same_employer() =>
        Assert.Equal(
            ["Senior Data Engineer|Fjordkraft Analytics|2022-10", "Data Engineer|Fjordkraft Analytics|2020-01", "Software Developer|Havn Software AS|2016-03"],
            Profile.Work.Select(one => $"{one.Title?.Value}|{one.Employer?.Value}|{one.Period.Start?.Value.Text}"));

    [Fact]
    public void The_short_form_of_a_degree_is_no_part_of_its_field()
    {
        var education = Assert.Single(Profile.Education);

        Assert.Equal(("Master of Science", "Computer Science"), (education.StudyType?.Value, education.Area?.Value));
    }

    [Fact]
    public void A_section_in_which_nothing_is_understood_is_kept_as_text()
    {
        var resume = Read([.. Wide((40, "Runa Holt", true), (16, "runa.holt@example.org", false), (40, "Languages", true), (20, "I speak with everybody in the harbour, whatever they speak, and they all speak with me.", false), (40, "Experience", true), (20, "Sailor", true), (14, "Havn Shipping AS, 2016 - 2019", false))]);

        Assert.Empty(resume.Languages);
        Assert.Contains(resume.Other, kept => kept.Kind == "languages" && kept.Lines[0].Value.StartsWith("I speak with everybody", StringComparison.Ordinal));
    }

    private static Resume Read(IReadOnlyList<TextPiece> pieces)
    {
        var document = new ExtractedDocument(DocumentKind.Pdf, [], [new PageContent(1, 595, 842, 0, pieces)], [], [], null);
        return Shipped.Reader.Read("%PDF-1.7"u8.ToArray(), "profile.pdf", _ => ExtractedWire.Write(document)).Resume!;
    }

    private static IEnumerable<TextPiece> Narrow(params IReadOnlyList<(double Step, string Text, bool IsHeading)> lines) => Column(14, lines);

    private static IEnumerable<TextPiece> Wide(params IReadOnlyList<(double Step, string Text, bool IsBold)> lines) => Column(210, lines);

    // sizes as printed: headings and the name larger, names of employers and schools bold
    private static IEnumerable<TextPiece> Column(double left, IReadOnlyList<(double Step, string Text, bool IsBold)> lines)
    {
        var baseline = 10.0;
        for (var i = 0; i < lines.Count; i++)
        {
            var (step, text, isBold) = lines[i];
            baseline += step;
            var size = !isBold || step == 20 ? Size : left > 100 && i == 0 ? 20 : 13;
            yield return new TextPiece(text, left, left + (text.Length * 0.5 * size), baseline, size, isBold);
        }
    }
}
