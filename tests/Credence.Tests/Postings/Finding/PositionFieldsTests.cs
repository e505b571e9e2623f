using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class PositionFieldsTests
{
    [Theory]
    [InlineData("Data Science Intern", Seniority.Intern)]
    [InlineData("Werkstudent Data Engineering (m/w/d)", Seniority.Intern)]
    [InlineData("Junior Data Engineer", Seniority.Entry)]
    [InlineData("Software Engineer, New Grad", Seniority.Entry)]
    [InlineData("2024 University Graduate - Data Scientist", Seniority.Entry)]
    [InlineData("Associate Data Scientist", Seniority.Entry)]
    [InlineData("Data Scientist II", Seniority.Mid)]
    [InlineData("Data Scientist 2", Seniority.Mid)]
    [InlineData("Mid-Level Backend Engineer", Seniority.Mid)]
    [InlineData("Software Engineer I", Seniority.Entry)]
    [InlineData("Sr. Machine Learning Engineer", Seniority.Senior)]
    [InlineData("Senior Data Scientist", Seniority.Senior)]
    [InlineData("Data Scientist III", Seniority.Senior)]
    [InlineData("Senior Staff Engineer", Seniority.Lead)]
    [InlineData("Principal Scientist", Seniority.Lead)]
    [InlineData("Team Lead Data & Analytics", Seniority.Lead)]
    [InlineData("Engineering Manager", Seniority.Manager)]
    [InlineData("Senior Manager, Data Science", Seniority.Manager)]
    [InlineData("Head of Data", Seniority.Manager)]
    [InlineData("VP Engineering", Seniority.Manager)]
    [InlineData("Director, Analytics", Seniority.Manager)]
    [InlineData("Senior Product Manager", Seniority.Senior)]
    [InlineData("Product Manager", null)]
    [InlineData("Project Manager", null)]
    [InlineData("Data Scientist", null)]
    [InlineData("Lead Generation Specialist", null)]
    [InlineData("International Tax Analyst", null)]
    [InlineData("Data Engineer (m/w/d)", null)]
    public void The_level_is_read_from_the_title(string title, Seniority? level)
    {
        var found = Fields.Of(Fields.Posting with { Title = title }, "");

        Assert.Equal(level, found.Seniority);
    }

    [Theory]
    [InlineData("Entry level", Seniority.Entry)]
    [InlineData("Mid-Senior level", null)]
    [InlineData("Director", Seniority.Manager)]
    [InlineData("Associate", Seniority.Entry)]
    [InlineData("5", null)]
    public void The_level_field_comes_first(string field, Seniority? level)
    {
        var found = Fields.Of(Fields.Posting with { Seniority = field, Title = "Engineer" }, "");

        Assert.Equal(level, found.Seniority);
    }

    [Theory]
    [InlineData("We are looking for a senior engineer to join.", Seniority.Senior)]
    [InlineData("We are looking for an engineer who works with senior colleagues.", null)]
    public void The_text_says_the_level_only_in_so_many_words(string text, Seniority? level)
    {
        var found = Fields.Of(Fields.Posting with { Title = "Engineer" }, text);

        Assert.Equal(level, found.Seniority);
    }

    [Theory]
    [InlineData("Remote - US", null, "", true)]
    [InlineData("New York Office (or Remote)", null, "", true)]
    [InlineData("London, UK (hybrid)", null, "", false)]
    [InlineData("Berlin", "Data Engineer (Remote)", "", true)]
    [InlineData("Berlin", null, "This is a fully remote role.", true)]
    [InlineData("Berlin", null, "This role is not remote.", false)]
    [InlineData("Berlin", null, "We follow a hybrid work model.", false)]
    [InlineData("Berlin", null, "Experience with hybrid cloud.", null)]
    [InlineData("Berlin", null, "On-site only.", false)]
    [InlineData("Berlin", null, "We are a remote-first company.", true)]
    [InlineData("Berlin", null, "You debug remote procedure calls.", null)]
    [InlineData("Berlin", null, "", null)]
    public void Remote_work_is_read(string location, string? title, string text, bool? remote)
    {
        var found = Fields.Of(Fields.Posting with { Location = location, Title = title }, text);

        Assert.Equal(remote, found.Remote);
    }
}
