namespace Credence.Rules.Feel;

/// <summary>What no expression may exceed, so that whatever is written ends soon; beyond a limit a text is refused and a value is null with a message.</summary>
public static class FeelLimits
{
    /// <summary>Longest text of one expression or cell (characters).</summary>
    public const int Characters = 50_000;

    /// <summary>Parts of an expression inside each other (levels), as written.</summary>
    public const int Nesting = 100;

    /// <summary>Steps one evaluation may take (count).</summary>
    public const int Steps = 1_000_000;

    /// <summary>Expressions and calls inside each other while evaluating (levels).</summary>
    public const int Calls = 1000;

    /// <summary>Items of one list, entries of one context and turns of one loop (count).</summary>
    public const int Items = 100_000;

    /// <summary>Longest text an expression may give (characters).</summary>
    public const int TextCharacters = 100_000;

    /// <summary>Lists and contexts inside each other in a value (levels).</summary>
    public const int ValueDepth = 64;

    /// <summary>Longest regular expression (characters).</summary>
    public const int PatternCharacters = 1000;

    /// <summary>Time one use of a regular expression may take (milliseconds), all its matches together; checked inside each match and between them, so that a use ends within twice this time.</summary>
    public const int PatternMilliseconds = 200;

    /// <summary>Time all uses of regular expressions in one evaluation may take together (milliseconds).</summary>
    public const int PatternsMilliseconds = 2000;

    /// <summary>Messages kept of one evaluation (count).</summary>
    public const int Problems = 20;
}
