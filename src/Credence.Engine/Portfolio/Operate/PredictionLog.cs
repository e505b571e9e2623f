namespace Credence.Portfolio.Operate;

/// <summary>Predictions are kept, so that they can be looked at later: in a log named so, or by a logger.</summary>
internal static class PredictionLog
{
    internal static Finding Of(CheckInput input)
    {
        var named = input.Hits("prediction-log", input.Code).ToList();
        if (named.Count > 0)
            return Finding.Passed("predictions are logged", named);
        var called = LoggedPrediction.In(input).ToList();
        return called.Count > 0 ? Finding.Passed("a logger is given predictions", called).Unsure : Finding.Failed("no code logs predictions");
    }
}
