using Credence.Resumes.Matching;
using Xunit;

namespace Credence.Tests.Resumes.Matching;

public sealed class MatchOrderTests
{
    private const string Resume = """{"skills": [{"name": "Tools", "keywords": ["Python", "SQL", "Docker", "Kubernetes", "PyTorch", "Git", "Linux"]}]}""";

    [Fact]
    public void One_thing_met_of_one_does_not_come_before_most_of_many_and_what_rules_out_comes_last()
    {
        var one = Match("Uses Python.");
        var most = Match("Requirements:\n- Python, SQL, Docker, Kubernetes, PyTorch, Git, Linux and Rust");
        var few = Match("Requirements:\n- Python, Rust, Scala and Perl");
        var unknown = Match("Requirements:\n- Fluent German required");
        var ruledOut = Match("Requirements:\n- Python, SQL, Docker, Kubernetes, PyTorch, Git and Linux\n- Active Secret clearance required");

        Assert.Equal([most, one, few, unknown, ruledOut], MatchOrder.Of([one, ruledOut, unknown, few, most]));
    }

    private static ResumeMatch Match(string posting) => MatchParts.Match(Resume, posting);
}
