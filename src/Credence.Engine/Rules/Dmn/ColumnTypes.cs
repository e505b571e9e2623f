using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Types and domains of our own columns as FEEL has them.</summary>
internal static class ColumnTypes
{
    /// <summary>The type's name in FEEL; null where any value may stand.</summary>
    internal static string? NameOf(ColumnType type) => type switch
    {
        ColumnType.Text => "string",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        _ => null,
    };

    /// <summary>The unary test of a domain of numbers; null where there is none that a number can be compared with.</summary>
    internal static string? Written(AnswerRange? range) =>
        range is not null && Numbers.Of(range.Least) is { } least && Numbers.Of(range.Most) is { } most ? $"[{Numbers.Shown(least)}..{Numbers.Shown(most)}]" : null;
}
