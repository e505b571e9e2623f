namespace Credence.Portfolio.Reproduce;

/// <summary>Random draws have a seed.</summary>
internal static class SeedSet
{
    internal static Finding Of(CheckInput input) => Finding.Found(input.Hits("seed", input.Code), "a seed is set", "no seed is set in code");
}
