using Credence.Statistics;

namespace Credence.Portfolio.Explain;

/// <summary>A README at the root that says something.</summary>
internal static class ReadmeCheck
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root").Sure;
        var words = text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        return words >= input.Limits.ReadmeWords
            ? Finding.Passed(FormattableString.Invariant($"a README of {CountedNoun.Of(words, "word")}"), new Proof(file.Path, 1, "")).Sure
            : Finding.Failed(FormattableString.Invariant($"the README has {CountedNoun.Of(words, "word")}, and {input.Limits.ReadmeWords} are the least"), new Proof(file.Path, 1, "")).Sure;
    }
}
