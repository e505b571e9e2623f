using CsCheck;
using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>Whatever a row holds, a model answers with a probability.</summary>
public sealed class AnyRowTests
{
    private const int Rows = 300;
    private const float Farthest = 1e6f;

    [Fact]
    public void Any_row_has_a_probability_from_0_to_1_from_every_model()
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("members.csv", MadeTable.Members(Rows)), DataLimits.Usual);
        var target = Target.Of(table, "left", "yes");
        var set = TrainingSet.Of(table, target, Splitting.Of(target.Outcomes, 1, null, null), DataLimits.Usual);
        var models = new ModelTraining(1, _ => { }, TestContext.Current.CancellationToken).All(set);

        Gen.Float[-Farthest, Farthest].Array[set.Features.Width].Sample(
            row => models.All(model => model.Model.Predict(new FeatureMatrix(row, row.Length)) is [>= 0 and <= 1]), iter: 200, threads: 1);
    }
}
