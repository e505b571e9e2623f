namespace Credence.Portfolio.Explain;

/// <summary>The README says what it cannot do.</summary>
internal static class LimitationsStated
{
    internal static Finding Of(CheckInput input) => Finding.Found(
        input.Hits("limitation", input.Readme is { } file ? [file] : []),
        "limits are stated", "the README states no limits");
}
