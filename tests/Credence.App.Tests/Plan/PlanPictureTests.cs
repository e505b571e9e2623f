using System.Xml.Linq;
using Credence.App.Tests.House;
using Credence.App.Tests.Receipts;
using Xunit;

namespace Credence.App.Tests.Plan;

/// <summary>A plan as a picture: the one of the answer page, with every step in words.</summary>
public sealed class PlanPictureTests
{
    private const string Profile = """
        start: 2026-12-01
        deadline: 2027-05-31
        hours-per-week: 10
        budget-usd: 400
        building-share: 0
        options:
          - {id: ms-ai-103, hours: 42.25, value-usd: 31337, ends-on: 2027-03-01}
          - {id: app, name: "<script>alert(1)</script>", kind: building, hours: 16, cost-usd: 50, value-usd: 2000}
        """;

    [Fact]
    public async Task The_picture_is_sound_says_every_step_in_words_and_nothing_of_the_person_s_money_s_worth()
    {
        using var folder = new TempFolder();
        var file = folder.Path("weeks.svg");

        var ending = await CredenceProgram.RunAsync(["plan", "--profile", folder.Write("me.yaml", Profile), "--as-of", "2026-11-23", "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.True(ending.ExitCode == 0, ending.Messages);
        var svg = XDocument.Load(file);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName == "script");
        Assert.Contains("AI-103 first, all 2 steps done by", svg.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("exam by", svg.Root.Value, StringComparison.Ordinal);
        Assert.Contains("last day 1 Mar 2027", svg.Root.Value, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", svg.Root.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("31337", svg.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_fits_the_picture_says_so()
    {
        using var folder = new TempFolder();
        var file = folder.Path("weeks.svg");

        var ending = await CredenceProgram.RunAsync(["plan", "--profile", folder.Write("me.yaml", "hours-per-week: 1\ndeadline: 1\nbudget-usd: 0\noptions: [ms-ai-103]\n"), "--as-of", "2026-11-23", "--svg", file], stop: TestContext.Current.CancellationToken);

        Assert.True(ending.ExitCode == 0, ending.Messages);
        Assert.Contains("Nothing is planned", XDocument.Load(file).Root!.Value, StringComparison.Ordinal);
    }
}
