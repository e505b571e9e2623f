namespace Credence.Portfolio.Engineer;

/// <summary>Tests run on every push.</summary>
internal static class TestsRunByCi
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Hits("ci-test", input.Named("ci-file")), "continuous integration runs the tests", "no continuous integration runs tests");
}
