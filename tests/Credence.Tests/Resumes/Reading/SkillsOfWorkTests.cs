using System.Text;
using Credence.Postings.Finding;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Reading;

/// <summary>Skills that only the work or a project names.</summary>
public sealed class SkillsOfWorkTests
{
    private const string Text = """
        Ada Example
        ada@example.org

        Experience
        Data Engineer, Halden Ltd, London, 2014 – 2023
        - Built models in dbt and dashboards in Looker
        - No Kubernetes
        - Tools: dbt, Airflow, SQL

        Projects
        Stock forecast (2023)
        - Forecast with Python and LightGBM

        Skills
        SQL, Git
        """;

    [Fact]
    public void They_are_read_apart_from_the_list_with_their_places()
    {
        var resume = Read(Text);
        var shown = MatchParts.Applicants.ShownByWork(resume);

        Assert.Equal(["dbt 6", "Looker 6", "Airflow 8", "Python 12", "LightGBM 12"], shown.Select(one => $"{one.Name.Value} {one.Name.Place.Line}"));
        Assert.All(shown, one => Assert.Equal(one.Name.Value, resume.Text[one.Name.Place.Start..one.Name.Place.End]));
        Assert.Equal(["SQL", "Git"], resume.Skills.Select(one => one.Name.Value));
    }

    [Fact]
    public void They_count_against_a_posting()
    {
        var match = MatchParts.Matcher.Of(MatchParts.Person(Read(Text)), MatchParts.Posting("Data engineer\n\nRequirements\n- dbt\n- Looker\n- Airflow\n- Kubernetes"));

        Assert.Equal([(Standing.Met, "dbt"), (Standing.Met, "looker"), (Standing.Met, "apache-airflow"), (Standing.Missing, "kubernetes")], match.Items.Where(item => item.Strength == Strength.Required).OrderBy(item => item.Posting!.Start).Select(item => (item.Standing, item.Id!)));
    }

    [Fact]
    public void So_they_do_in_JSON_Resume()
    {
        var resume = MatchParts.Read("""{"work": [{"name": "Halden", "position": "Analyst", "highlights": ["Models in dbt", "Dashboards in Looker"]}], "skills": [{"name": "SQL"}]}""");

        Assert.Equal(["dbt /work/0/highlights/0", "Looker /work/0/highlights/1"], MatchParts.Applicants.ShownByWork(resume).Select(one => $"{one.Name.Value} {one.Name.Place.Path}"));
    }

    private static Resume Read(string text) => Shipped.Reader.Read(Encoding.UTF8.GetBytes(text), null, ResumeReader.Extract).Resume!;
}
