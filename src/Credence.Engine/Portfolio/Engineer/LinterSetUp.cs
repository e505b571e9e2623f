namespace Credence.Portfolio.Engineer;

/// <summary>A linter is set up.</summary>
internal static class LinterSetUp
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.NamedProofs("linter-file").Concat(input.Hits("linter-word", input.Named("tool-settings"))), "a linter is set up", "no linter is set up");
}
