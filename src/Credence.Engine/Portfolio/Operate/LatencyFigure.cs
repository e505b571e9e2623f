using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>How fast it answers, as a number.</summary>
internal static partial class LatencyFigure
{
    internal static Finding Of(CheckInput input)
    {
        var speed = input.Cues["speed"];
        var found = input.Documents.Select(file => input.Repository.TextOf(file)).OfType<FileText>()
            .SelectMany(text => text.Lines().Where(line => speed.IsIn(line.Line) && Measured().IsMatch(line.Line)).Select(line => text.Line(line.Number, line.Line)));
        return Finding.Found(found, "a document says how fast it answers", "no document says how fast it answers");
    }

    [GeneratedRegex(@"\d\s?(?:ms|µs|us|s|milliseconds?|seconds?|requests|predictions|rps|qps|/s)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Measured();
}
