using Credence.App.Resume;
using Credence.App.Tests.Ask;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Resumes.Unlocking;
using Xunit;

namespace Credence.App.Tests.Resume;

/// <summary>What <c>resume unlock --out</c> writes is what <c>plan</c> reads.</summary>
public sealed class PlanOptionsTests
{
    private const string AsOf = "2026-11-23";

    [Fact]
    public void What_unlock_writes_a_plan_takes_as_its_options()
    {
        using var folder = new TempFolder();
        var options = folder.Path("options.yaml");

        var unlock = CommandRun.Of("resume", "unlock", Path.Combine("data", "examples", "resume-developer.json"), "--store", MadeStore.Folder, "--role", "all", "--relocates", "--as-of", AsOf, "--out", options);
        var written = File.ReadAllText(options);
        var profile = folder.Write("me.yaml", "deadline: 2027-08-31\nhours-per-week: 10\nbudget-usd: 600\nobjective: postings-opened\n" + written);
        var plan = CommandRun.Of("plan", "--profile", profile, "--as-of", AsOf);

        Assert.True(unlock.Exit == 0, unlock.Messages);
        Assert.Contains("""  - { id: project-machine-learning-terraform, name: "a project with machine learning, Terraform", kind: building, cost-usd: 0, hours: 40..80, opens: 8 } # project""", written, StringComparison.Ordinal);
        Assert.Contains("id: aws-mla-c01", written, StringComparison.Ordinal);
        Assert.True(plan.Exit == 0, plan.Messages + written);
        Assert.Contains("a project with machine learning, Terraform", plan.Output, StringComparison.Ordinal);
        Assert.Contains("opening 8 postings", plan.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Skills_are_no_options_and_a_skill_counts_for_one_project_alone()
    {
        var written = PlanOptions.Of(Report(
            Row(AdditionKind.Skill, "rust", "Rust", 9, null), Row(AdditionKind.Project, "docker+pytorch", "Project with Docker and PyTorch", 8, new NumberRange(40, 60)),
            Row(AdditionKind.Project, "docker+kubernetes", "Project with Docker and Kubernetes", 7, new NumberRange(40, 60)), Row(AdditionKind.Project, "rust", "Project with \"Rust\"", 6, new NumberRange(20, 30)),
            Row(AdditionKind.Certification, "ms-ai-103", "AI-103", 3, new NumberRange(40, 60)), Row(AdditionKind.Certification, "aws-aif-c01", "AIF-C01", 0, new NumberRange(10, 20))));

        Assert.Equal(
            """
            # Postings each opens, of 48; put this below your hours and deadline in a plan's profile. What has no hours is left to you.
            options:
              - { id: project-docker-pytorch, name: "Project with Docker and PyTorch", kind: building, cost-usd: 0, hours: 40..60, opens: 8 } # project
              - { id: project-rust, name: "Project with 'Rust'", kind: building, cost-usd: 0, hours: 20..30, opens: 6 } # project
              - { id: ms-ai-103, hours: 40..60, opens: 3 } # certification

            """.ReplaceLineEndings("\n"), written);
    }

    [Fact]
    public void A_certification_whose_hours_nobody_states_is_named_and_left_to_the_person()
    {
        var written = PlanOptions.Of(Report(Row(AdditionKind.Certification, "cisa", "CISA", 4, null)));

        Assert.EndsWith("options:\n  # CISA opens 4: from nowhere\n", written, StringComparison.Ordinal);
    }

    private static Opened Row(AdditionKind kind, string id, string name, int opens, NumberRange? hours) => new([new Addition(kind, id, name, hours, "from nowhere")], opens, 48, opens, null, opens);

    private static ReachReport Report(params Opened[] singles) => new()
    {
        Target = new ReachTarget(RoleGroup.Ai, null, null, new DateOnly(2026, 11, 23)),
        SkillShare = 0.5,
        Postings = 48,
        Employers = 12,
        NotStated = 0,
        StateNothing = 0,
        NameNoSkill = 0,
        WithinReach = new Opened([], 10, 48, 5, null, 10),
        RuledOut = 0,
        ShortOfCertification = 0,
        ShortOfSkills = 0,
        Conditions = [],
        Singles = singles,
        Pairs = [],
        Best = null,
        Expiring = [],
        Documents = [],
    };
}
