namespace Credence.Portfolio.Explain;

/// <summary>The README says what it cannot do; that there is nothing it cannot do is no limit.</summary>
internal static class LimitationsStated
{
    internal static Finding Of(CheckInput input) => Statements.Found(
        input, "limitation", input.Readme is { } file ? [file] : [], Sought.Limit, "limits are stated", "the README states no limits");
}
