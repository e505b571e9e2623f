namespace Credence.Portfolio.Reproduce;

/// <summary>One command does all of it.</summary>
internal static class OneCommandRun
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.NamedProofs("runner"), "a file runs it in one command", "there is no Makefile, run script or the like");
}
