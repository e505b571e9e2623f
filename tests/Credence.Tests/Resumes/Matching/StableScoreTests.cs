using System.Text.Json;
using Credence.Postings.Finding.Skills;
using Credence.Resumes.Matching;
using CsCheck;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

/// <summary>Edits that say nothing else move the score by nothing.</summary>
public sealed class StableScoreTests
{
    private const string Posting = """
        Requirements:
        - Python, SQL and PyTorch
        - 3+ years of experience
        - Bachelor's degree
        Nice to have:
        - Kubernetes, Docker
        - AWS Certified Solutions Architect certification
        - natural language processing, scikit-learn
        """;

    private static readonly IReadOnlyList<Skill> Technologies = [.. MatchParts.Skills.Skills.Where(skill => skill.Kind == SkillKind.Technology && skill.Aliases.Count > 0)];
    private static readonly AskedPosting Asked = MatchParts.Posting(Posting);
    private static readonly string[] Skills = ["Python", "SQL", "PyTorch", "Kubernetes", "scikit-learn", "Go", "R", "C++", "machine learning", "Node.js"];

    [Fact]
    public void The_order_of_bullets_and_of_skills_does_not_matter()
    {
        Gen.Shuffle(Skills).Select(Gen.Shuffle(Bullets), (skills, bullets) => Json(skills, bullets)).Sample(json => Score(json) == Score(Json(Skills, Bullets)), iter: 100);
    }

    [Fact]
    public void The_case_of_a_resume_does_not_matter()
    {
        Gen.Bool.Array[Skills.Length + Bullets.Length].Sample(
            upper => Score(Json([.. Skills.Select((skill, i) => Cased(skill, upper[i]))], [.. Bullets.Select((bullet, i) => Cased(bullet, upper[Skills.Length + i]))])) == Score(Json(Skills, Bullets)), iter: 100);
    }

    [Fact]
    public void White_space_does_not_matter()
    {
        Gen.Int[1, 4].Array[Skills.Length + Bullets.Length].Sample(
            spaces => Score(Json([.. Skills.Select((skill, i) => Spaced(skill, spaces[i]))], [.. Bullets.Select((bullet, i) => Spaced(bullet, spaces[Skills.Length + i]))])) == Score(Json(Skills, Bullets)), iter: 100);
    }

    [Fact]
    public void Any_alias_of_a_technology_is_as_good_as_its_name()
    {
        Gen.Int[0, Technologies.Count - 1].Select(i => Technologies[i]).Select(Gen.Int[0, 100], (skill, i) => (skill, skill.Aliases[i % skill.Aliases.Count])).Sample(
            pair => Ids(pair.skill.Name).SetEquals(Ids(pair.Item2)) || Ids(pair.Item2).Count == 1, iter: 300);
    }

    [Fact]
    public void The_order_of_a_postings_bullets_within_a_list_does_not_matter()
    {
        string[] wishes = ["- Kubernetes, Docker", "- AWS Certified Solutions Architect certification", "- natural language processing, scikit-learn"];
        var person = MatchParts.Person(MatchParts.Read(Json(Skills, Bullets)));

        Gen.Shuffle(wishes).Sample(
            shuffled => MatchParts.Matcher.Of(person, MatchParts.Posting(Posting.Replace(string.Join('\n', wishes), string.Join('\n', shuffled), StringComparison.Ordinal))).Score == MatchParts.Matcher.Of(person, Asked).Score, iter: 30);
    }

    private static readonly string[] Bullets = ["Moved services to Docker", "Models in TensorFlow and pandas", "Reports for the board"];

    private static double? Score(string json) => MatchParts.Matcher.Of(MatchParts.Person(MatchParts.Read(json)), Asked).Score;

    private static HashSet<string> Ids(string skill) => [.. MatchParts.Applicants.Of(MatchParts.Read(Json([skill], [])), SaidBeside.Nothing, MatchParts.AsOf).Skills.Keys];

    private static string Cased(string text, bool upper) => upper ? text.ToUpperInvariant() : text.ToLowerInvariant();

    private static string Spaced(string text, int spaces) => new string(' ', spaces - 1) + text.Replace(" ", new string(' ', spaces), StringComparison.Ordinal);

    private static string Json(IReadOnlyList<string> skills, IReadOnlyList<string> bullets) => $$"""
        {
          "work": [{"name": "One", "position": "Engineer", "startDate": "2020-01-01", "endDate": "2024-12-31", "highlights": {{JsonSerializer.Serialize(bullets)}}}],
          "education": [{"institution": "U", "studyType": "Bachelor of Science", "endDate": "2019"}],
          "skills": [{"name": "Tools", "keywords": {{JsonSerializer.Serialize(skills)}}}]
        }
        """;
}
