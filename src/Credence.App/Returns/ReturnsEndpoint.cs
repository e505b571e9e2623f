using Credence.App.Ask;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Returns;

namespace Credence.App.Returns;

/// <summary><c>POST /api/v1/returns</c>: the answer of <c>returns --case FILE --json</c> about a case that is sent, or with <c>certification</c> of <c>returns --certification ID --json</c> for the answers that are sent.</summary>
internal static class ReturnsEndpoint
{
    private const string ByName = "--certification";
    private const int MostBytes = 4 * 1024 * 1024;

    internal static readonly ApiEndpoint Endpoint = new(
        "/returns",
        "computeReturns",
        ["returns"],
        "What is it worth in money?",
        "US dollars of today after tax, probabilities as ratios, months. A result is a distribution; an Se is a standard error of the computing. A null has its reason under missing. With certification the answer is that certification beside a project in the same hours, with every input and its source.",
        [
            new("certification", ApiValueKind.Text, "Exam code, catalog id or name: its case is worked out, and the body holds a person's answers as for ask, or nothing.", "AI-103"),
            new("draws", ApiValueKind.Integer, "Draws of each scenario, of a case alone; about a million when not given.", "100000"),
            new("sampler", ApiValueKind.Text, "Where uniform numbers come from, of a case alone; sobol when not given.", "sobol") { Values = ["sobol", "random"] },
            new("no-sobol-indices", ApiValueKind.Switch, "Leaves the sensitivity indices out, of a case alone.", "true"),
        ],
        ReturnsJson.Default.ReturnsShape,
        Answer)
    {
        OtherShape = OptionReturnsJson.Default.OptionReturnsShape,
        Body = new ApiBody(
            "A case as docs/method/return-model.md describes it, in JSON; with certification a person's answers by question id.",
            ["application/json"],
            MostBytes,
            """{"scenarios": {"exam": {"inputs": {"salary": {"dist": "const", "value": 80000}, "raise_share": {"dist": "uniform", "low": 0, "high": 0.05}}}}}""")
        {
            Forms = [new ApiBodyForm("case", "A case, where no certification is named.", _ => CaseSchema.Schema), AskEndpoint.Form with { With = "certification" }],
            UsualName = "input.json",
            Words = (name, options, isEmpty) => !IsByName(options) ? ["--case", name] : isEmpty ? [] : ["--answers", name],
        },
    };

    private static bool IsByName(IReadOnlyList<string> options) => options.Any(option => option.StartsWith(ByName + "=", StringComparison.Ordinal));

    private static byte[] Answer(ApiCall asked)
    {
        if (asked.Call.GetValue(OptionReturns.Certification) is { } name)
        {
            var (item, worth, inputs) = OptionReturns.Answer(name, () => asked.Body.Length == 0 ? new Dictionary<string, string>() : AnswerBody.Read(asked.Body, asked.Data.Rules), asked.Call, asked.Data, asked.Stop);
            return Print.Bytes(OptionReturnsShape.Of(item, worth, inputs.Receipt), OptionReturnsJson.Default.OptionReturnsShape);
        }

        if (asked.Body.Span.TrimStart(" \t\r\n"u8) is not [(byte)'{', ..])
            throw new ProblemException(ProblemKind.NotJson, "body", "The body is no case", "Send an object with scenarios, or name a certification");
        return Print.Bytes(ReturnsShape.Of(ReturnsCommand.AnswerOf(CaseFile.Read(asked.BodyName, asked.Body), asked.Call, asked.Data, asked.Stop)), ReturnsJson.Default.ReturnsShape);
    }
}
