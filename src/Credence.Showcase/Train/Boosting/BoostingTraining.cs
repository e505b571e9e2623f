using Credence.Showcase.Data;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Credence.Showcase.Train.Boosting;

/// <summary>Trains gradient-boosted trees with LightGBM, in one thread so that they come out the same every time.</summary>
internal static class BoostingTraining
{
    private const int Trees = 100;
    private const int Leaves = 15;
    private const int LeastRowsOfALeaf = 20;
    private const double Rate = 0.05;
    private const double Penalty = 1;

    /// <summary>LightGBM's factor between its sums and log odds.</summary>
    private const double Sigmoid = 1;

    /// <summary>Trains on rows with known outcomes.</summary>
    /// <exception cref="UnusableDataException">LightGBM's native library cannot be loaded here.</exception>
    internal static BoostedModel Fit(FeatureMatrix rows, bool[] outcomes, int seed)
    {
        var context = new MLContext(seed);
        var schema = SchemaDefinition.Create(typeof(BoostingRow));
        schema[nameof(BoostingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows.Width);
        var data = context.Data.LoadFromEnumerable(Enumerable.Range(0, rows.Rows).Select(row => new BoostingRow { Features = rows[row].ToArray(), Label = outcomes[row] }), schema);
        try
        {
            var trained = context.BinaryClassification.Trainers.LightGbm(Options(seed)).Fit(data).Model;
            return Of(trained.SubModel.TrainedTreeEnsemble, rows.Width);
        }
        catch (ArgumentNullException)
        {
            // Microsoft.ML cannot read a tree without a question, which is what LightGBM makes where no split leaves enough rows on both sides
            return Constant(outcomes, rows.Width);
        }
        catch (Exception wrong) when (Missing(wrong) is { } why)
        {
            throw new UnusableDataException("LightGBM", $"its native library cannot be loaded here ({why})", "Install OpenMP, on Debian and Ubuntu: apt-get install libgomp1");
        }
    }

    private static BoostedModel Constant(bool[] outcomes, int width)
    {
        double positive = outcomes.Count(outcome => outcome);
        return new BoostedModel(width, [new BoostedTree([], [], [], [], [(float)Math.Log(positive / (outcomes.Length - positive))])], Sigmoid);
    }

    private static LightGbmBinaryTrainer.Options Options(int seed) => new()
    {
        NumberOfIterations = Trees,
        NumberOfLeaves = Leaves,
        MinimumExampleCountPerLeaf = LeastRowsOfALeaf,
        LearningRate = Rate,
        Booster = new GradientBooster.Options { L2Regularization = Penalty },
        Sigmoid = Sigmoid,
        UseCategoricalSplit = false,
        HandleMissingValue = false,
        NumberOfThreads = 1,
        Seed = seed,
        Silent = true,
    };

    private static BoostedModel Of(RegressionTreeEnsemble ensemble, int width)
    {
        BoostedTree[] trees = [.. ensemble.Trees.Zip(ensemble.TreeWeights, (tree, weight) => new BoostedTree(
            [.. tree.NumericalSplitFeatureIndexes],
            [.. tree.NumericalSplitThresholds],
            [.. tree.LeftChild],
            [.. tree.RightChild],
            [.. tree.LeafValues.Select(value => (float)(value * weight))]))];
        return new BoostedModel(width, trees, Sigmoid);
    }

    private static string? Missing(Exception wrong)
    {
        for (var inner = wrong; inner is not null; inner = inner.InnerException!)
        {
            if (inner is DllNotFoundException or BadImageFormatException)
                return inner.Message.Split('\n')[0].TrimEnd('.');
        }

        return null;
    }
}
