namespace Credence.Portfolio.Operate;

/// <summary>Predictions are kept, so that they can be looked at later.</summary>
internal static class PredictionLog
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("prediction-log", input.Code), "predictions are logged", "no code logs predictions");
}
