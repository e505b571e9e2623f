using Credence.Showcase.Data;
using Credence.Statistics;
using Credence.Statistics.Regression;

namespace Credence.Showcase.Train.Network;

/// <summary>Trains the network: Adam on binary cross-entropy, 10 epochs in batches of 32; a fifth of the rows is never trained on and says which epoch is kept.</summary>
internal static class NetworkTraining
{
    private const int FirstUnits = 64;
    private const int SecondUnits = 32;
    private const int Epochs = 10;
    private const int BatchRows = 32;
    private const double ValidationPart = 0.2;
    private const double LeastProbability = 1e-7;

    /// <summary>Trains on rows with known outcomes.</summary>
    /// <param name="rows">Features.</param>
    /// <param name="outcomes">True for the positive class; one per row.</param>
    /// <param name="seed">Seed of the weights at the start, of the validation rows, and of the order of rows.</param>
    /// <param name="told">Hears of every epoch.</param>
    /// <param name="stop">Ends it between batches.</param>
    internal static NetworkModel Fit(FeatureMatrix rows, bool[] outcomes, int seed, Action<EpochLoss> told, CancellationToken stop)
    {
        var shape = new NetworkShape(rows.Width, FirstUnits, SecondUnits);
        var (validation, training) = Splitting.Drawn([.. Enumerable.Range(0, rows.Rows)], outcomes, ValidationPart, RandomStream.For(seed, "network validation rows"));
        var (at, adam, order) = (Start(shape, RandomStream.For(seed, "network weights")), new Adam(shape.Size), RandomStream.For(seed, "network order"));
        var (kept, epochs) = (at, new List<EpochLoss>());
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            int[] turn = [.. training];
            Splitting.Shuffle(turn, order);
            var loss = Epoch(shape, at, adam, rows, outcomes, turn, stop);
            epochs.Add(new EpochLoss(epoch, loss, Loss(shape, at, rows, outcomes, validation)));
            told(epochs[^1]);
            if (epochs.MinBy(one => one.Validation)!.Epoch == epoch)
                kept = (float[])at.Clone();
        }

        return new NetworkModel(shape, kept, epochs);
    }

    // K. He and others, "Delving deep into rectifiers", ICCV 2015; the last layer after Glorot
    private static float[] Start(NetworkShape shape, RandomStream random)
    {
        var parameters = new float[shape.Size];
        Draw(parameters.AsSpan()[shape.FirstWeights], Math.Sqrt(2.0 / shape.Features), random);
        Draw(parameters.AsSpan()[shape.SecondWeights], Math.Sqrt(2.0 / shape.First), random);
        Draw(parameters.AsSpan()[shape.LastWeights], Math.Sqrt(1.0 / shape.Second), random);
        return parameters;
    }

    private static void Draw(Span<float> weights, double deviation, RandomStream random)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = (float)(deviation * random.NextNormal());
    }

    private static double Epoch(NetworkShape shape, float[] at, Adam adam, FeatureMatrix rows, bool[] outcomes, int[] order, CancellationToken stop)
    {
        var (pass, gradient, loss) = (new NetworkPass(shape), new float[shape.Size], 0.0);
        for (var from = 0; from < order.Length; from += BatchRows)
        {
            stop.ThrowIfCancellationRequested();
            var batch = order.AsSpan(from, Math.Min(BatchRows, order.Length - from));
            Array.Clear(gradient);
            foreach (var row in batch)
            {
                var p = RidgeLogisticFit.Probability(pass.Forward(at, rows[row]));
                loss += Loss(outcomes[row], p);
                pass.Backward(at, rows[row], (float)(p - (outcomes[row] ? 1 : 0)) / batch.Length, gradient);
            }

            adam.Step(at, gradient);
        }

        return loss / order.Length;
    }

    private static double Loss(NetworkShape shape, float[] at, FeatureMatrix rows, bool[] outcomes, IReadOnlyList<int> of)
    {
        var pass = new NetworkPass(shape);
        return of.Average(row => Loss(outcomes[row], RidgeLogisticFit.Probability(pass.Forward(at, rows[row]))));
    }

    private static double Loss(bool outcome, double probability) => -Math.Log(Math.Max(LeastProbability, outcome ? probability : 1 - probability));
}
