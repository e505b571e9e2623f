using System.Text.RegularExpressions;
using Credence.Portfolio.Explain;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>Calls of a logger that are handed a prediction: <c>logger.info("id=%s p=%.3f", request_id, probability)</c>.</summary>
internal static partial class LoggedPrediction
{
    private const int MostLines = 6;
    private const int MostLetters = 2000;
    private const int MostCalls = 500;

    /// <summary>The first of each file that is no test.</summary>
    internal static IEnumerable<Proof> In(CheckInput input) =>
        input.Code.Where(file => file.Kind != FileKind.Test).Select(input.Repository.TextOf).OfType<FileText>().Select(text => First(input, text)).OfType<Proof>();

    private static Proof? First(CheckInput input, FileText text)
    {
        var (calls, looked) = (input.Cues["log-call"], 0);
        for (var at = calls.IndexIn(text.Text, 0); at >= 0 && looked < MostCalls; at = calls.IndexIn(text.Text, at + 1), looked++)
        {
            if (IsOfPrediction(input, CallAt(text.Text, calls.EndAt(text.Text, at))))
                return text.At(at);
        }

        return null;
    }

    // a figure of training that names predictions is another thing
    private static bool IsOfPrediction(CheckInput input, string call)
    {
        var words = input.Cues["log-prediction"];
        return words.IndexIn(call, 0) is >= 0 and var at && Value().IsMatch(call) && !input.Cues["log-other"].IsIn(call) && !input.Cues["metric-code"].IsIn(call) && !SpokenInCode.Denies(input.Denial, call, at, words);
    }

    // what stands between its parentheses, or some lines and letters where they are not closed
    private static string CallAt(string text, int from)
    {
        var (depth, lines, most) = (1, 0, Math.Min(text.Length, from + MostLetters));
        for (var at = from; at < most; at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            lines += text[at] == '\n' ? 1 : 0;
            if (depth == 0 || lines == MostLines)
                return text[from..at];
        }

        return text[from..most];
    }

    // a place for a value in a text, or a value beside one
    [GeneratedRegex(@"%[-+ #0]*\d*(?:\.\d+)?[a-zA-Z]|\{[\w.:\[\]""']*\}|\$\{?\w|[""'`]\s*,\s*\S|=\s*\w", RegexOptions.NonBacktracking)]
    private static partial Regex Value();
}
