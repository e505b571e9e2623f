using Credence.Postings.Finding;
using Xunit;

namespace Credence.Tests.Postings.Finding;

public sealed class RoleTests
{
    private const string ModelWork = "You train machine learning models with PyTorch, do feature engineering and bring predictive models into production.";
    private const string SalesWork = "You call customers, close deals and keep the pipeline current for our AI platform.";
    private const string WebWork = "You build web pages with React and keep our shop fast.";

    [Theory]
    [InlineData("Data Scientist", ModelWork, Role.Ai)]
    [InlineData("Senior Machine Learning Engineer", ModelWork, Role.Ai)]
    [InlineData("KI-Entwickler (m/w/d)", ModelWork, Role.Ai)]
    [InlineData("", "Machine Learning Engineer\n" + ModelWork, Role.Ai)]
    [InlineData("Senior Data Scientist – Growth", ModelWork, Role.Ai)]
    [InlineData("Staff Data Scientist, Marketing", WebWork, Role.Ai)]
    [InlineData("Machine Learning Engineer - Driver Pricing", WebWork, Role.Ai)]
    [InlineData("Marketing Data Scientist", ModelWork, Role.Ai)]
    [InlineData("Machine Learning Engineer Recruiter", ModelWork, Role.Other)]
    [InlineData("Sales Engineer / Data Scientist", SalesWork, Role.Other)]
    [InlineData("Research Scientist", ModelWork, Role.Ai)]
    [InlineData("Research Scientist, Tumor Biology", "You keep cell cultures, run assays and present at conferences.", Role.Other)]
    [InlineData("Account Executive, AI", SalesWork, Role.Other)]
    [InlineData("AI Product Manager", ModelWork, Role.Other)]
    [InlineData("AI Trainer", SalesWork, Role.Other)]
    [InlineData("Technical Recruiter, Machine Learning", SalesWork, Role.Other)]
    [InlineData("Data Engineer", "You build data pipelines with Airflow and dbt into Snowflake.", Role.Data)]
    [InlineData("BI Analyst", "You make dashboards in Tableau.", Role.Data)]
    [InlineData("Frontend Developer", WebWork, Role.Other)]
    [InlineData("Software Engineer, AI Agents", ModelWork, Role.Ai)]
    [InlineData("Data Science Analyst", ModelWork, Role.Ai)]
    [InlineData("Computer Vision Software Engineer", ModelWork, Role.Ai)]
    [InlineData("Software Engineer", WebWork, Role.Other)]
    [InlineData("Data Science Mentor", ModelWork, Role.Other)]
    [InlineData("AI Strategist", SalesWork, Role.Other)]
    [InlineData("Process Modeling Engineer", "You tune process models of a chemical plant.", Role.Other)]
    [InlineData("Research Scientist, Cancer Biology", "You run assays, cell culture and flow cytometry.", Role.Other)]
    [InlineData(null, WebWork, Role.Other)]
    public void The_role_follows_title_and_duties(string? title, string text, Role expected) => Assert.Equal(expected, SharedFinder.Instance.RoleOf(title, text));
}
