using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>How fast it answers, as a number, and something that measures it.</summary>
internal static partial class LatencyFigure
{
    internal static Finding Of(CheckInput input)
    {
        var speed = input.Cues["speed"];
        var found = input.Documents.Select(file => input.Repository.TextOf(file)).OfType<FileText>()
            .SelectMany(text => text.Lines().Where(line => speed.IsIn(line.Line) && Measured().IsMatch(line.Line)).Select(line => text.Line(line.Number, line.Line))).ToList();
        if (found.Count == 0)
            return Finding.Failed("no document says how fast it answers");
        var measured = input.Hits("time-measured", input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook or FileKind.Configuration)).Take(1).ToList();
        return measured.Count == 0
            ? Finding.Failed("a document says how fast it answers, and nothing here measures time", found)
            : Finding.Passed("a document says how fast it answers, and time is measured here", [found[0], .. measured]);
    }

    [GeneratedRegex(@"\d\s?(?:ms|µs|us|s|milliseconds?|seconds?|requests|predictions|rps|qps|/s)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Measured();
}
