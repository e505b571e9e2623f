using Credence.Showcase.Data;
using Credence.Showcase.Train.Onnx;
using Credence.Statistics.Regression;

namespace Credence.Showcase.Train.Logistic;

/// <summary>Logistic regression on the features, its coefficients as 32-bit floats as they are served.</summary>
internal sealed class LogisticModel(float intercept, float[] coefficients) : IProbabilityModel
{
    // scikit-learn's C = 1
    private const double Penalty = 1;

    /// <summary>Fits it; the minimum is unique, so there is nothing to draw.</summary>
    internal static LogisticModel Fit(FeatureMatrix rows, bool[] outcomes)
    {
        double[] values = [.. rows.Values];
        var fit = RidgeLogistic.Fit(values, rows.Width, outcomes, Penalty) ?? throw new InvalidOperationException("a penalized logistic regression of finite features has a minimum");
        return new LogisticModel((float)fit.Intercept, [.. fit.Coefficients.Select(coefficient => (float)coefficient)]);
    }

    /// <inheritdoc/>
    public double[] Predict(FeatureMatrix rows)
    {
        var probabilities = new double[rows.Rows];
        for (var row = 0; row < probabilities.Length; row++)
        {
            double odds = intercept;
            var features = rows[row];
            for (var i = 0; i < coefficients.Length; i++)
                odds += features[i] * (double)coefficients[i];
            probabilities[row] = RidgeLogisticFit.Probability(odds);
        }

        return probabilities;
    }

    /// <inheritdoc/>
    public OnnxGraph ToOnnx() => new OnnxGraph(coefficients.Length).Dense(coefficients, [intercept]);
}
