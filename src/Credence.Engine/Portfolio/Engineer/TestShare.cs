using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Lines of tests against lines of other code.</summary>
internal static class TestShare
{
    internal static Finding Of(CheckInput input)
    {
        var (tests, code) = (Lines(input, FileKind.Test), Lines(input, FileKind.Code) + Lines(input, FileKind.Notebook));
        if (code == 0)
            return Finding.Failed("there is no code").Sure;
        var share = (double)tests / code;
        var said = FormattableString.Invariant($"{tests:#,0} lines of tests to {code:#,0} of other code ({share:0.00})");
        return share >= input.Limits.TestShare ? Finding.Passed(said).Sure : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.TestShare:0.##} is the least")).Sure;
    }

    private static int Lines(CheckInput input, FileKind kind) => input.Repository.Files.Where(file => file.Kind == kind)
        .Sum(file => input.Repository.TextOf(file)?.Lines().Count(line => !string.IsNullOrWhiteSpace(line.Line)) ?? 0);
}
