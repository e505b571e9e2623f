using System.Text;
using Credence.Resumes;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>What stands behind the date or title of a position without being part of it.</summary>
public sealed class PositionRemarkTests
{
    [Theory]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (part-time)")]
    [InlineData("Data Analyst, Karstwerk, 2021 – heute (Teilzeit)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (contract)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (2 yrs 3 mos)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present · 2 yrs 3 mos")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (2yrs, part-time)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present, part-time")]
    [InlineData("Data Analyst | Karstwerk | 2021 – heute (80 %)")]
    [InlineData("Data Analyst | Karstwerk | seit 2021 (Teilzeit, 20 Std./Woche)")]
    [InlineData("Data Analyst (part-time), Karstwerk, 2021 - present")]
    [InlineData("Data Analyst (Teilzeit) | Karstwerk | 2021 – heute")]
    [InlineData("Data Analyst | Karstwerk | 2021 - now | part time, 30 h/week")]
    [InlineData("Data Analyst | Karstwerk | 2021 - now | Internship")]
    [InlineData("Data Analyst, Karstwerk, 2021 – heute (38,5 h/Woche)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (38.5 h/week)")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (20-25 h/week)")]
    [InlineData("Data Analyst, Karstwerk, 2021 – heute (20 – 25,5 Std./Woche)")]
    [InlineData("Data Analyst, Karstwerk, 2021 – heute, 38,5 h/Woche")]
    [InlineData("Data Analyst | Karstwerk | 2021 – heute | Vollzeit, 38,5 Stunden")]
    [InlineData("Data Analyst, Karstwerk, 2021 - present (1.5 years)")]
    [InlineData("Data Analyst, Karstwerk, 2021 – heute (62,5 %)")]
    [InlineData("2021 – heute (Vollzeit)      Data Analyst, Karstwerk")]
    [InlineData("Karstwerk · Part-time\nData Analyst\n2021 - Present · 2 yrs 3 mos")]
    public void Title_employer_and_period_come_out_right_beside_a_remark(string head)
    {
        var work = Assert.Single(Work($"{head}\n- Reports every Monday"));

        Assert.Equal(("Data Analyst", "Karstwerk", "2021", true), (work.Title!.Value, work.Employer!.Value, work.Period.Start!.Value.Text, work.Period.GoesOn is not null));
        Assert.Equal("Reports every Monday", Assert.Single(work.Highlights).Value);
    }

    [Theory]
    [InlineData("Data Analyst, Karstwerk, 2019 - 2021 (remote)", "remote")]
    [InlineData("Data Analyst, Karstwerk, 2019 - 2021 (Homeoffice)", "Homeoffice")]
    [InlineData("Data Analyst, Karstwerk, Graz, Austria, 2019 - 2021 (contract)", "Graz, Austria")]
    public void Work_from_anywhere_is_a_place(string head, string place)
    {
        var work = Assert.Single(Work($"{head}\n- Reports"));

        Assert.Equal((place, "2019", "2021"), (work.Location!.Value, work.Period.Start!.Value.Text, work.Period.End!.Value.Text));
    }

    [Fact]
    public void A_remark_never_takes_the_only_name_away()
    {
        var work = Assert.Single(Work("2019 - 2021      Freelance\n- Reports for three firms"));

        Assert.Equal("Freelance", work.Employer!.Value);
    }

    [Fact]
    public void Two_positions_with_remarks_stay_two()
    {
        var work = Work("Data Analyst, Karstwerk, 2021 - present (part-time)\n- Reports\nData Engineer, Foss AG, Jan 2018 - Mar 2020 (2 yrs 3 mos)\n- Pipelines\nTester, Halden Ltd, 2016 - 2017 (Praktikum)\n- Tests");

        Assert.Equal([("Data Analyst", "2021"), ("Data Engineer", "2018-01"), ("Tester", "2016")], work.Select(one => (one.Title!.Value, one.Period.Start!.Value.Text)));
    }

    [Fact]
    public void A_grade_behind_its_date_divides_no_two_degrees_wrongly()
    {
        var education = Read("EDUCATION\nMaster of Science, Data Science, University of Lower Weald, 2017 – 2019, grade: 1.3\nBachelor of Science, Mathematics, University of Lower Weald, 2014 – 2017").Education;

        Assert.Equal(["2019", "2017"], education.Select(one => one.Period.End!.Value.Text));
    }

    private static IReadOnlyList<WorkEntry> Work(string text) => Read($"EXPERIENCE\n{text}").Work;

    private static Resume Read(string sections) =>
        Shipped.Reader.Read(Encoding.UTF8.GetBytes($"Ada Example\nada@example.org\n\n{sections}\n\nSKILLS\nPython, SQL"), null, ResumeReader.Extract).Resume!;
}
