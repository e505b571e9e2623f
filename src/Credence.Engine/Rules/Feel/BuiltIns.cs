namespace Credence.Rules.Feel;

/// <summary>The built-in functions of FEEL by name.</summary>
internal static class BuiltIns
{
    internal static IEnumerable<string> Names => ["date and time", "string length", "years and months duration"];
}
