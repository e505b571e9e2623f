using Credence.Portfolio.Repositories;
using Credence.Statistics;

namespace Credence.Portfolio.Engineer;

/// <summary>Lines of tests against lines of other code.</summary>
internal static class TestShare
{
    internal static Finding Of(CheckInput input)
    {
        // what asserts nothing, or is always left out, tests nothing
        var all = Lines(input, FileKind.Test);
        var idle = input.Tests is { All: > 0, Asserting: 0 } ? all : input.Tests.IdleLines;
        var (tests, code) = (all - idle, Lines(input, FileKind.Code) + Lines(input, FileKind.Notebook));
        if (code == 0)
            return Finding.Failed("there is no code").Sure.OfNothing;
        var share = (double)tests / code;
        var said = FormattableString.Invariant($"{CountedNoun.Of(tests, "line")} of tests to {code:#,0} of other code ({share:0.00})")
            + (idle > 0 ? FormattableString.Invariant($"; {CountedNoun.Of(idle, "line")} of tests that assert nothing or are always left out {(idle == 1 ? "does" : "do")} not count") : "");
        return share >= input.Limits.TestShare ? Finding.Passed(said).Sure : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.TestShare:0.##} is the least")).Sure;
    }

    private static int Lines(CheckInput input, FileKind kind) => input.Repository.Files.Where(file => file.Kind == kind)
        .Sum(file => input.Repository.TextOf(file)?.Lines().Count(line => !string.IsNullOrWhiteSpace(line.Line)) ?? 0);
}
