using Credence.Postings.Finding;
using Credence.Resumes.Matching;
using Credence.Resumes.Unlocking;
using Credence.Statistics;
using Xunit;

namespace Credence.Tests.Resumes.Unlocking;

public sealed class UnlockTests
{
    private const string Resume = """
        {
          "basics": {"name": "A. Person", "email": "a@example.org", "location": {"countryCode": "AT"}},
          "work": [{"name": "One", "position": "Engineer", "startDate": "2021-01-01", "endDate": "2024-06-30"}],
          "education": [{"institution": "U", "studyType": "Bachelor of Science", "endDate": "2020"}],
          "skills": [{"name": "Tools", "keywords": ["Python", "SQL"]}],
          "certificates": [{"name": "CISSP", "date": "2024-01-01", "endDate": "2027-01-15"}, {"name": "CISM", "endDate": "2025-01-01"}]
        }
        """;

    private static readonly string[] Skills = ["python", "sql", "kubernetes", "docker", "pytorch", "apache-spark", "tableau", "git", "mathematics"];
    private static readonly string[] Certifications = ["cissp", "cism", "ms-ai-103", "ms-ai-102", "crisc"];

    private static readonly ReachTarget Target = new(Credence.Evidence.RoleGroup.Ai, null, null, MatchParts.AsOf);

    [Fact]
    public void Every_count_is_that_of_a_plain_recount_in_SQL()
    {
        using var store = new ReachStore(Made(400));

        var report = Report(store, 40, null);

        Assert.Equal(store.Documents(Recount([], [])), [.. report.Documents]);
        Assert.Equal(report.Documents.Count, report.WithinReach.Opens);
        Assert.NotEmpty(report.Pairs);
        foreach (var row in report.Singles.Concat(report.Pairs))
        {
            var skills = row.Additions.Where(one => one.Kind != AdditionKind.Certification).SelectMany(one => one.Id.Split('+')).ToList();
            var answers = row.Additions.Where(one => one.Kind == AdditionKind.Certification).SelectMany(one => MatchParts.Reach.Answers(one.Id)).ToList();
            Assert.Equal(store.Documents(Recount(skills, answers)).Count - report.Documents.Count, row.Opens);
        }
    }

    [Fact]
    public void Shares_have_the_interval_that_employers_as_draws_give()
    {
        using var store = new ReachStore(Made(200));

        var report = Report(store, 10, null);

        Assert.All(report.Singles.Where(row => row.Opens > 0), row => Assert.True(row.Range!.Value.Low <= row.Share && row.Share <= row.Range.Value.High));
        Assert.Equal(report.Postings, report.WithinReach.Total);
    }

    [Theory]
    [InlineData(79)]
    [InlineData(80)]
    [InlineData(170)]
    [InlineData(240)]
    public void The_best_set_opens_as_much_as_the_best_of_all_sets(double hours)
    {
        using var store = new ReachStore(Made(120));

        var report = Report(store, 40, hours);

        var best = report.Best!;
        Assert.True(best.IsOptimal);
        Assert.True(best.Hours <= hours);
        Assert.Equal(BestOfAll(store, report, hours), best.Opened.Opens);
        Assert.Equal(best.Bound, best.Opened.Opens);
    }

    [Fact]
    public void A_posting_that_states_nothing_is_within_reach_and_counted_as_such()
    {
        using var store = new ReachStore([ReachRow.Blank, ReachRow.Blank with { Years = 10 }]);

        var report = Report(store, 5, null);

        Assert.Equal((2, 1, 1, 2), (report.Postings, report.StateNothing, report.WithinReach.Opens, report.NameNoSkill));
    }

    [Fact]
    public void A_certification_that_may_be_obtained_later_keeps_no_posting_out_of_reach()
    {
        using var store = new ReachStore(
        [
            ReachRow.Blank with { Asks = [("crisc", Strength.Required)], Text = "CRISC or the willingness to obtain it" },
            ReachRow.Blank with { Asks = [("crisc", Strength.Required)], Text = "CRISC is required" },
        ]);

        var report = Report(store, 5, null);

        Assert.Equal((1, 1), (report.WithinReach.Opens, report.ShortOfCertification));
        Assert.Equal((1, 2), (report.Singles.Single(row => row.Additions[0].Id == "crisc").Opens, report.Singles.Single(row => row.Additions[0].Id == "crisc").Named));
    }

    [Theory]
    [InlineData("CRISC or equivalent is required")]
    [InlineData("CRISC or equivalent experience")]
    [InlineData("CRISC, JD or MBA")]
    [InlineData("CRISC-Zertifizierung oder vergleichbare Zertifizierung")]
    public void A_certification_in_place_of_which_something_else_will_do_keeps_no_posting_out_of_reach(string text)
    {
        using var store = new ReachStore([ReachRow.Blank with { Asks = [("crisc", Strength.Required)], Text = text }]);

        var report = Report(store, 5, null);

        Assert.Equal((1, 0), (report.WithinReach.Opens, report.ShortOfCertification));
        var condition = report.Conditions.Single(one => one.Kind == GateKind.Certification);
        Assert.Equal((1, 0, 1), (condition.Stated, condition.RulesOut, condition.Unknown));
    }

    [Fact]
    public void A_certification_that_expires_soon_says_what_leaves_reach_with_it()
    {
        using var store = new ReachStore(
        [
            ReachRow.Blank with { Asks = [("cissp", Strength.Required)] },
            ReachRow.Blank with { Asks = [("cissp", Strength.Preferred)] },
            ReachRow.Blank with { Asks = [("cism", Strength.Required)] },
            ReachRow.Blank,
        ]);

        var report = Report(store, 5, null);

        Assert.Equal(3, report.WithinReach.Opens);
        Assert.Equal([("cissp", false, 1, 2), ("cism", true, 1, 1)], report.Expiring.Select(one => (one.Id, one.HasExpired, one.Closes, one.Named)));
    }

    [Fact]
    public void An_exam_that_has_ended_is_no_addition_but_its_successor_is()
    {
        using var store = new ReachStore([ReachRow.Blank with { Asks = [("ms-ai-102", Strength.Required)] }]);

        var report = Report(store, 5, null);

        var addition = Assert.Single(report.Singles).Additions[0];
        Assert.Equal("ms-ai-103", addition.Id);
        Assert.NotNull(addition.Hours);
    }

    [Fact]
    public void A_clearance_in_the_text_rules_out_whatever_is_added()
    {
        using var store = new ReachStore([ReachRow.Blank with { Text = "Must hold an active Secret security clearance.", Skills = ["docker"] }]);

        var report = Report(store, 5, null);

        Assert.Equal(1, report.RuledOut);
        Assert.Equal(1, report.Conditions.Single(one => one.Kind == GateKind.Clearance).RulesOut);
        Assert.All(report.Singles, row => Assert.Equal(0, row.Opens));
    }

    private static ReachReport Report(ReachStore store, int most, double? hours) =>
        MatchParts.Unlock.Of(store.Contents, Target, MatchParts.Person(MatchParts.Read(Resume)), hours, most, 1, CancellationToken.None);

    /// <summary>What is within reach with some additions, said in SQL.</summary>
    private static string Recount(IReadOnlyList<string> skills, IReadOnlyList<string> answers)
    {
        var counted = MatchParts.Skills.Skills.Where(skill => MatchParts.Settings.Kinds.Contains(skill.Kind)).Select(skill => skill.Id);
        return $"""
            SELECT doc FROM p
            WHERE role = 'ai'
              AND (years_low IS NULL OR years_low <= 3)
              AND (degree IS NULL OR coalesce(degree_or_equivalent, false) OR degree IN ('school', 'associate', 'bachelor'))
              AND NOT (coalesce(country, 'AT') <> 'AT' AND coalesce(remote, true) = false)
              AND len(list_filter(skills, s -> list_contains([{Texts(["python", "sql", .. skills])}], s)))
                  >= ceil({FormattableString.Invariant($"{MatchParts.Settings.SkillShare}")} * len(list_filter(skills, s -> list_contains([{Texts([.. counted.Intersect(Skills)])}], s))))
              AND doc NOT IN (SELECT doc FROM m WHERE strength = 'required' AND certification NOT IN ({Texts(["cissp", .. answers])}))
            """;
    }

    private static string Texts(IReadOnlyList<string> texts) => string.Join(", ", texts.Select(text => $"'{text}'"));

    private static int BestOfAll(ReachStore store, ReachReport report, double hours)
    {
        var additions = report.Singles.Where(row => row.Additions[0].Kind != AdditionKind.Project && row.Additions[0].Hours is not null).Select(row => row.Additions[0]).ToList();
        var now = report.Documents.Count;
        var most = 0;
        for (var set = 0; set < 1 << additions.Count; set++)
        {
            var chosen = additions.Where((_, i) => (set & (1 << i)) != 0).ToList();
            var skills = chosen.Where(one => one.Kind == AdditionKind.Skill).ToList();
            var projects = (skills.Count + MatchParts.Settings.SkillsPerProject - 1) / MatchParts.Settings.SkillsPerProject;
            var cost = projects * 80 + chosen.Where(one => one.Kind == AdditionKind.Certification).Sum(one => one.Hours!.Value.High);
            if (cost <= hours)
                most = Math.Max(most, store.Documents(Recount([.. skills.Select(one => one.Id)], [.. chosen.Where(one => one.Kind == AdditionKind.Certification).SelectMany(one => MatchParts.Reach.Answers(one.Id))])).Count - now);
        }

        return most;
    }

    private static List<ReachRow> Made(int count)
    {
        var random = RandomStream.For(7, "reach");
        return [.. Enumerable.Range(0, count).Select(_ => new ReachRow(
            Pick(null, "a", "b", "c", "d", "e", "f"), Pick<int?>(null, null, 1, 3, 8), Pick<Degree?>(null, null, Degree.Bachelor, Degree.Master), Pick<bool?>(null, true, false),
            Pick(null, "AT", "AT", "DE"), Pick<bool?>(null, true, false), [.. Skills.Where(_ => random.NextBelow(3) == 0)],
            [.. Certifications.Where(_ => random.NextBelow(9) == 0).Select(id => (id, Pick(Strength.Required, Strength.Preferred, Strength.Mentioned)))], "Nothing is stated here."))];

        T Pick<T>(params T[] values) => values[random.NextBelow(values.Length)];
    }
}
