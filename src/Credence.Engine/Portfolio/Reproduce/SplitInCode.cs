namespace Credence.Portfolio.Reproduce;

/// <summary>Rows for testing are held out by code.</summary>
internal static class SplitInCode
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("split", input.Code), "code splits the rows", "no code splits rows for training and testing");
}
