using System.Text;
using System.Text.Json.Nodes;
using Credence.Postings.Finding;
using Credence.Resumes;
using Credence.Resumes.Json;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Resumes.Json;

/// <summary>JSON Resume in and out.</summary>
public sealed class JsonResumeReaderTests
{
    private const string Person = """
        {
          "basics": {"name": "Mira Okonkwo-Falk", "label": "ML Engineer", "email": "mira@example.org", "location": {"city": "Graz", "countryCode": "AT"},
                     "profiles": [{"network": "GitHub", "url": "https://github.com/mira-okf"}]},
          "work": [{"name": "Brightfen Analytics", "position": "ML Engineer", "startDate": "2021-03", "highlights": ["Served 12 models"]},
                   {"name": "Karstwerk", "position": "Analyst", "startDate": "2018", "endDate": "2021-02-28"}],
          "education": [{"institution": "University of Lower Weald", "area": "Computer Science", "studyType": "BSc", "endDate": "2018-06"}],
          "skills": [{"name": "Languages", "keywords": ["Python", "Blargh"]}],
          "certificates": [{"name": "AWS Certified Machine Learning – Specialty", "issuer": "Amazon Web Services", "date": "2024-05-03"}, {"name": "CKA", "issuer": "CNCF"}],
          "x-own": {"kept": [1.50, null, true]},
          "meta": {"credence": {"certificates": {"0": {"expires": "2027-05-03", "credentialId": "QX-118"}, "1": {"status": "in-progress"}}}}
        }
        """;

    [Fact]
    public void Every_value_is_read_with_its_place()
    {
        var resume = Read(Person);

        Assert.Equal(("Mira Okonkwo-Falk", "/basics/name"), (resume.Contact.Name!.Value, resume.Contact.Name.Place.Path));
        Assert.Equal("Mira Okonkwo-Falk", resume.Text[resume.Contact.Name.Place.Start..resume.Contact.Name.Place.End]);
        Assert.Equal("2021-03", resume.Work[0].Period.Start!.Value.Text);
        Assert.Equal(Confidence.Likely, resume.Work[0].Period.GoesOn!.Confidence);
        Assert.Null(resume.Work[1].Period.GoesOn);
        Assert.Equal(Degree.Bachelor, resume.Education[0].Degree!.Value);
        Assert.Equal(["python", null], resume.Skills.Select(skill => skill.Id));
        Assert.Equal(("aws-mls-c01", "2027-05-03", "QX-118"), (resume.Certifications[0].Id, resume.Certifications[0].Expires!.Value.Text, resume.Certifications[0].CredentialId!.Value));
        Assert.Equal(CertificationStatus.InProgress, resume.Certifications[1].Status);
        Assert.Null(resume.Certifications[1].Issued);
        Assert.Empty(resume.Warnings);
    }

    [Fact]
    public void What_was_read_is_written_again_without_loss()
    {
        var written = Encoding.UTF8.GetString(JsonResumeWriter.Write(Read(Person)));

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Person), JsonNode.Parse(written)));
    }

    [Fact]
    public void The_sample_of_the_schema_comes_through_whole()
    {
        var sample = File.ReadAllText(Checkout.SharedOrSkip("oracles", "jsonresume", "sample.resume.json"));
        var resume = Read(sample);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(sample), JsonNode.Parse(JsonResumeWriter.Write(resume))));
        Assert.Equal("Richard Hendriks", resume.Contact.Name!.Value);
        Assert.Equal(["awards", "interests", "publications", "references", "volunteer"], resume.Other.Select(section => section.Kind).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"basics":{"name":"A"},"basics":{"name":"B"}}""", "duplicate_key")]
    [InlineData("""{"basics":{"name":NaN}}""", "invalid_json")]
    [InlineData("""{"basics":{"n":1e999}}""", "invalid_json")]
    [InlineData("""{"basics":{"name":"\ud800"}}""", "invalid_text")]
    [InlineData("""{"basics":{"name":"a"}""", "invalid_json")]
    [InlineData("""{"other":1}""", "not_a_resume")]
    [InlineData("null", "not_a_resume")]
    public void What_cannot_be_read_for_sure_is_refused(string json, string code)
    {
        Assert.Equal(code, Shipped.JsonReader.Read(Encoding.UTF8.GetBytes(json)).Refusal?.Code);
    }

    [Fact]
    public void Nesting_without_end_and_broken_bytes_are_refused()
    {
        Assert.Equal("too_deep", Shipped.JsonReader.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Refusal?.Code);
        Assert.Equal("invalid_utf8", Shipped.JsonReader.Read("{\"basics\":{\"name\":\"\xff\"}}"u8.ToArray().Select(b => b == 0xC3 ? (byte)0xFF : b).ToArray()).Refusal?.Code);
    }

    [Fact]
    public void Controls_and_marks_of_direction_are_not_shown_but_kept()
    {
        const string json = """{"basics":{"name":"\u202eevil\u0000\u2066"}}""";
        var resume = Read(json);

        Assert.Equal("evil", resume.Contact.Name!.Value);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(JsonResumeWriter.Write(resume))));
    }

    [Fact]
    public void Fields_of_another_kind_are_warned_of_and_never_fatal()
    {
        var resume = Read("""{"basics":"x","work":{"a":1},"skills":["python"],"education":[{"endDate":"soon","institution":["x"]}],"certificates":[{"date":"2024"}]}""");

        Assert.Equal(7, resume.Warnings.Count);
        Assert.Empty(resume.Certifications);
    }

    private static Resume Read(string json)
    {
        var reading = Shipped.JsonReader.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(reading.Refusal);
        return reading.Resume!;
    }
}
