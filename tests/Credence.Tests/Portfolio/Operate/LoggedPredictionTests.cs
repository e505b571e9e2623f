using Credence.Portfolio;
using Xunit;

namespace Credence.Tests.Portfolio.Operate;

/// <summary>A logger that is handed predictions logs them; one that is told of something else does not.</summary>
public sealed class LoggedPredictionTests
{
    [Theory]
    [InlineData("serve.py", "logger.info(\"prediction id=%s model=%s p=%.3f\", request_id, version, p)\n")]
    [InlineData("serve.py", "log.info(\n    \"id=%s p=%.3f\",\n    request_id,\n    probability,\n)\n")]
    [InlineData("serve.py", "logging.info(f\"predicted {p:.3f} for {request_id}\")\n")]
    [InlineData("serve.py", "logger.info(\"prediction\", extra={\"p\": p, \"model\": version})\n")]
    [InlineData("serve.py", "log.info(\"prediction\", p=p, model=version)\n")]
    [InlineData("Serve.cs", "_logger.LogInformation(\"Predicted {Probability} for {RequestId}\", p, id);\n")]
    [InlineData("Serve.cs", "[LoggerMessage(1, LogLevel.Information, \"Case {Id} has probability {P}\")]\n")]
    [InlineData("serve.go", "log.Printf(\"prediction id=%s p=%f\", id, p)\n")]
    [InlineData("serve.js", "logger.info(`prediction ${id} ${p}`);\n")]
    public void A_prediction_in_a_logger_s_text_is_logged(string path, string code)
    {
        var finding = SmallRepository.Found("prediction-log", (path, code));

        Assert.Equal((CheckOutcome.Passed, Confidence.Low), (finding.Outcome, finding.Confidence));
        Assert.Equal($"{path}:1", Assert.Single(finding.Proofs).Where);
    }

    [Theory]
    [InlineData("logger.info(\"loaded the prediction model %s\", path)\n")]
    [InlineData("logger.info(\"AUC %.3f\", roc_auc_score(y, predictions))\n")]
    [InlineData("logger.info(\"prediction failed: %s\", error)\n")]
    [InlineData("logger.info(\"no prediction was made for %s\", request_id)\n")]
    [InlineData("logger.info(\"ready to predict\")\n")]
    [InlineData("logger.info(\"request %s\", request_id)\n")]
    public void What_else_a_logger_is_told_is_no_prediction(string code) => Assert.Equal(CheckOutcome.Failed, SmallRepository.Found("prediction-log", ("serve.py", code)).Outcome);

    [Fact]
    public void A_test_that_logs_predictions_logs_none_of_a_service() =>
        Assert.Equal(CheckOutcome.Failed, SmallRepository.Found("prediction-log", ("tests/test_a.py", "logger.info(\"prediction id=%s\", 1)\n")).Outcome);
}
