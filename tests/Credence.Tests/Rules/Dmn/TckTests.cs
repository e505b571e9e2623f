using Credence.Rules.Dmn;
using Credence.Rules.Feel;
using Credence.Tests.House;
using Xunit;

namespace Credence.Tests.Rules.Dmn;

/// <summary>The DMN technology compatibility kit, compliance level 2: one test for each expected result.</summary>
public sealed class TckTests
{
    private const int Results = 126;

    public static IEnumerable<TheoryDataRow<string, int>> Nodes()
    {
        if (!Directory.Exists(TckNode.Folder))
            return [new TheoryDataRow<string, int>("", 0) { Skip = "skipped: ../shared is not here" }];
        return TckNode.TestFiles().SelectMany(file => Enumerable.Range(0, TckNode.Read(file).Count).Select(index => new TheoryDataRow<string, int>(Path.GetFileName(file), index)));
    }

    [Theory]
    [MemberData(nameof(Nodes))]
    public void The_expected_result_comes_out(string file, int index)
    {
        var node = TckNode.Read(TckNode.TestFiles().Single(path => Path.GetFileName(path) == file))[index];
        var model = new PreparedModel(ModelFile.Read(node.Model).Model!);

        var result = model.Evaluate(node.Name, node.Inputs, null);

        Assert.Empty(result.Errors);
        Assert.True(TckNode.Same(node.Expected, result.Output!), $"{node.Name}: expected {Words.Shown(node.Expected)}, not {Words.Shown(result.Output!)}");
    }

    [Fact]
    public void All_results_of_level_2_are_tested()
    {
        Checkout.SharedOrSkip("oracles", "dmn-tck");

        Assert.Equal(Results, TckNode.TestFiles().Sum(file => TckNode.Read(file).Count));
    }

    [Fact]
    public void Every_model_of_level_2_is_read_without_complaint()
    {
        Checkout.SharedOrSkip("oracles", "dmn-tck");

        var readings = TckNode.Models().Select(ModelFile.Read).ToList();

        Assert.Equal(28, readings.Count);
        Assert.All(readings, reading => Assert.Empty(reading.Problems));
        Assert.All(readings, reading => Assert.Empty(new PreparedModel(reading.Model!).Problems));
    }
}
