using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Engineer;

/// <summary>Tests run on every push.</summary>
internal static class TestsRunByCi
{
    private const string Jobs = "jobs:";
    private static readonly string[] Joints = ["&&", "||", ";"];

    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Named("ci-file").Select(file => input.Repository.TextOf(file)).OfType<FileText>().Where(text => IsStarted(input, text)).Select(text => Run(input, text)).OfType<Proof>(),
        "continuous integration runs the tests", "no continuous integration runs tests");

    // other services start at every push by themselves
    private static bool IsStarted(CheckInput input, FileText text) =>
        !input.Cues.Names("ci-file-with-trigger").Matches(text.Path)
        || input.Cues["ci-trigger"].IsIn(text.Text.IndexOf("\n" + Jobs, StringComparison.Ordinal) is >= 0 and var jobs ? text.Text[..jobs] : text.Text);

    private static Proof? Run(CheckInput input, FileText text) => text.Lines().Where(line => Runs(input, line.Line)).Select(line => text.Line(line.Number, line.Line)).FirstOrDefault();

    // what is only printed is not run
    private static bool Runs(CheckInput input, string line) =>
        !line.AsSpan().TrimStart().StartsWith("#", StringComparison.Ordinal)
        && line.Split(Joints, StringSplitOptions.None).Any(command => input.Cues["ci-test"].IndexIn(command, 0) is >= 0 and var at && !input.Cues["ci-print"].IsIn(command.AsSpan(0, at)));
}
