using System.Xml.Linq;
using Credence.App.Returns;
using Credence.Returns;
using Credence.Sources;
using Credence.Statistics;
using Xunit;

namespace Credence.App.Tests.Returns;

/// <summary>What options may come to, drawn.</summary>
public sealed class ReturnsPicturesTests
{
    private static readonly ReturnRun Run = new(1024, 1, Sampler.Sobol, 0);

    [Fact]
    public void An_option_only_compared_has_no_chance_to_gain_not_one_of_zero()
    {
        var (course, project) = (Case("course", .1), Case("project", .3));
        var file = new CaseFile([new CaseScenario("course", null, course, null)], null, []);
        var answer = new ReturnsAnswer(file, Run, [new ScenarioAnswer(file.Scenarios[0], Simulation.Of(course, Run), null)], Simulation.Compare([course, project], Run, 2, []), new Receipt("0.1.0", "data", "rules", new DateOnly(2026, 11, 23), 1));

        var page = XDocument.Parse(ReturnsPictures.Of(answer).First().Html);

        var gains = page.Descendants("details").Single().Descendants("tbody").Single().Elements().ToDictionary(row => row.Element("th")!.Value, row => row.Elements("td").ElementAt(3).Value);
        Assert.Equal("0\u00a0%", gains["Do nothing"]);
        Assert.EndsWith("%", gains["course"], StringComparison.Ordinal);
        Assert.Equal("unknown", gains["project"]);
    }

    private static ReturnCase Case(string name, double attribution) => ReturnCase.Of(
        name, new ReturnTerms(.05, .25, 0),
        (ReturnInputs.Salary, new Distribution.Uniform(60_000, 110_000)),
        (ReturnInputs.RaiseShare, new Distribution.Uniform(0, .1)),
        (ReturnInputs.RaiseAttribution, new Distribution.Constant(attribution)),
        (ReturnInputs.Fee, new Distribution.Constant(200)));
}
