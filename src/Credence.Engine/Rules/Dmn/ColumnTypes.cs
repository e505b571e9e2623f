using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Types of our own columns as FEEL has them.</summary>
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
}
