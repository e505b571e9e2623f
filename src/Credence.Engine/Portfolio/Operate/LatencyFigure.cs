using System.Text.RegularExpressions;
using Credence.Portfolio.Explain;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Operate;

/// <summary>How fast it answers, as a number, and something that measures it.</summary>
internal static partial class LatencyFigure
{
    internal static Finding Of(CheckInput input)
    {
        var (found, denied) = (new List<Proof>(), new List<Proof>());
        foreach (var text in input.Documents.Select(input.Repository.TextOf).OfType<FileText>())
        {
            // where it says that none was measured, that is told, with or without a number
            var (stated, not) = Statements.First(input, text, "speed", Sought.Figure, line => Measured().IsMatch(line));
            if (stated is not null)
                found.Add(stated);
            else if ((not ?? Statements.First(input, text, "speed", Sought.Figure, _ => true).Denied) is { } only)
                denied.Add(only);
        }

        if (found.Count == 0)
            return Finding.Failed("no document says how fast it answers" + Statements.Denied(denied), denied);
        var measured = input.Hits("time-measured", input.Repository.Files.Where(file => file.Kind is FileKind.Code or FileKind.Test or FileKind.Notebook or FileKind.Configuration)).Take(1).ToList();
        return measured.Count == 0
            ? Finding.Failed("a document says how fast it answers, and nothing here measures time", found)
            : Finding.Passed("a document says how fast it answers, and time is measured here", [found[0], .. measured]);
    }

    [GeneratedRegex(@"\d\s?(?:ms|µs|us|s|milliseconds?|seconds?|requests|predictions|rps|qps|/s)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Measured();
}
