using Credence.Showcase.Data;
using Credence.Showcase.Tests.House;
using Credence.Showcase.Train;
using Microsoft.ML.OnnxRuntime;
using Xunit;

namespace Credence.Showcase.Tests.Train;

/// <summary>What ONNX Runtime makes of a saved model is what the trained one says.</summary>
public sealed class OnnxTests
{
    private const double Near = 1e-5;

    [Fact]
    public void Every_model_answers_alike_on_a_table_of_ours()
    {
        using var folder = new OwnFolder();
        var table = RawTableReader.Read(folder.With("members.csv", MadeTable.Members()), DataLimits.Usual);
        var target = Target.Of(table, "left", "yes");
        var set = TrainingSet.Of(table, target, Splitting.Of(target.Outcomes, 1, null, null), DataLimits.Usual);

        var models = new ModelTraining(1, _ => { }, TestContext.Current.CancellationToken).All(set);

        Assert.All(models, model => AssertAlike(model.Model, set.Features));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".strat")]
    public void Every_model_answers_alike_on_customers(string suffix)
    {
        var run = TelcoRun.OrSkip(suffix);

        Assert.All(run.Models, model => AssertAlike(model.Model, run.Set.Features.Of(run.Set.Split.Test)));
    }

    private static void AssertAlike(IProbabilityModel model, FeatureMatrix rows)
    {
        using var session = new InferenceSession(model.ToOnnx().Sigmoid("test", "0"));
        using var input = OrtValue.CreateTensorValueFromMemory(rows.Values, [rows.Rows, rows.Width]);
        using var options = new RunOptions();

        using var output = session.Run(options, ["features"], [input], ["probability"]);
        var served = output[0].GetTensorDataAsSpan<float>().ToArray();

        Assert.Equal([rows.Rows, 1], output[0].GetTensorTypeAndShape().Shape);
        Assert.InRange(served.Max() - served.Min(), 0.3, 1);
        Assert.All(model.Predict(rows).Zip(served), one => Assert.Equal(one.First, one.Second, Near));
    }
}
